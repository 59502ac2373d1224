import type { ButtonIdentity } from '../../page/button-identity.ts';

/** The button of a panel in which one entry is filled in. */
export interface PanelButton {
  mark: string;
  words: string;
  print: string;
  disabled: boolean;
}

/**
 * Runs in the page. Lists the buttons of the panel that came with new fields, and only of it: those that were there
 * before, and those that would send a form with other fields, are none of its.
 */
export function panelButtons(
  marks: readonly string[],
  known: string,
  prefix: string,
  identify: (element: Element) => ButtonIdentity,
): { buttons: PanelButton[]; dialog: boolean } {
  const above = (at: Element): Element | null =>
    at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const found: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(document);
  const isField = (at: Element): boolean =>
    at.hasAttribute('data-jobai-field') && (at as HTMLInputElement).type !== 'hidden';
  const own = new Set(found.filter((at) => marks.includes(at.getAttribute('data-jobai-field') ?? '')));
  const others = found.filter((at) => isField(at) && !own.has(at) && at.checkVisibility());
  const inside = (box: Element, at: Element): boolean => {
    for (let one: Element | null = at; one !== null; one = above(one)) if (one === box) return true;
    return false;
  };
  const [first] = own;
  if (first === undefined) return { buttons: [], dialog: false };
  let panel: Element = first;
  let dialog = false;
  for (let at = above(first); at !== null && !at.matches('body, html, main'); at = above(at)) {
    const box = at;
    if (others.some((other) => inside(box, other))) break;
    panel = at;
    dialog = at.matches('dialog, [role=dialog], [aria-modal=true]');
    if (dialog && [...own].every((field) => inside(box, field))) break;
  }
  const buttons = found.flatMap((at): PanelButton[] => {
    if (!at.matches('button, input[type=button], input[type=submit], [role=button], a[href^="#"]')) return [];
    if (at.hasAttribute(known) || !inside(panel, at)) return [];
    const box = at.getBoundingClientRect();
    if (!at.checkVisibility({ visibilityProperty: true }) || box.width < 3 || box.height < 3) return [];
    const form = (at as HTMLButtonElement).form ?? at.closest('form');
    const sends = form !== null && /^(submit|image)$/.test((at as HTMLButtonElement).type);
    if (sends && others.some((other) => inside(form, other))) return [];
    if (sends && !inside(panel, form)) return [];
    const { words, print } = identify(at);
    const disabled =
      (at as HTMLButtonElement).disabled === true || at.getAttribute('aria-disabled') === 'true';
    if (words === '') return [];
    const mark = `${prefix}${found.indexOf(at)}`;
    at.setAttribute('data-jobai-button', mark);
    return [{ mark, words, print, disabled }];
  });
  return { buttons, dialog };
}

/** Runs in the page. Marks all buttons that can be seen now, so that later ones are known to be new. */
export function noteButtons(known: string): void {
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('button, input, [role=button], a'))
        element.toggleAttribute(known, element.checkVisibility());
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(document);
}
