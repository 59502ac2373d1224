import type { ButtonIdentity } from '../../page/button-identity.ts';

/** A button that may add an entry to a list, as the page shows it. */
export interface PageAdder {
  /** The value of our `data-jobai-button` mark. */
  mark: string;
  words: string;
  print: string;
  /** What it is called beside its words: `aria-label`, `title`. */
  name: string;
  disabled: boolean;
  /** The names of what it stands in and of the headings over it, the nearest first. */
  titles: string[];
  /** All words of its section. */
  text: string;
}

/**
 * Runs in the page. Lists the buttons that a person can see and that cannot send a form or lead to another page, with
 * the names of the sections that they stand in.
 */
export function listAdders(prefix: string, identify: (element: Element) => ButtonIdentity): PageAdder[] {
  const BUTTONS =
    'button, input[type=button], [role=button], a[href^="#"], a[href^="javascript:"], a[onclick]:not([href])';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
  const DRAWN_HEADING = /(^|[\s_-])(section|block|group|panel|card)?[_-]?-?(title|heading|header)([\s_-]|$)/i;
  const ENTRY =
    /^\W*$|add|new|create|insert|hinzu|neu|anlegen|erg[äa]nz|weiter|ajout|nouve|a[ñn]adir|agreg|inclu|nuev|toevoeg|voeg|nieuw|adicion|acresc|nov[oaéýy]|doda|now|p[řr]id|aggiung/i;
  const LONGEST_HEADING = 100;
  const LONGEST_TEXT = 6000;
  const LONGEST_WORDS = 60;

  const above = (at: Element): Element | null =>
    at.parentElement ?? ((at.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
  const shown = (at: Element): boolean => {
    const box = at.getBoundingClientRect();
    return (
      at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.width >= 3 &&
      box.height >= 3
    );
  };
  const wordsOf = (at: Element): string => (at.textContent ?? '').replace(/\s+/g, ' ').trim();
  const levelOf = (at: Element): number => {
    const level = Number(/^h([1-6])$/.exec(at.localName)?.[1] ?? at.getAttribute('aria-level') ?? 0);
    return level > 0 ? level : at.matches('legend') ? 2 : 5;
  };
  const isHeading = (at: Element): boolean => {
    const named =
      at.matches(HEADINGS) ||
      (at.matches('div, span, p, strong') && DRAWN_HEADING.test(at.getAttribute('class') ?? ''));
    if (!named || at.querySelector('input, select, textarea, button') !== null) return false;
    const words = wordsOf(at);
    return words !== '' && words.length <= LONGEST_HEADING && at.checkVisibility();
  };

  const all: Element[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.children) {
      if (element.localName === 'jobai-bar') continue;
      all.push(element);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      visit(element);
    }
  };
  visit(document);

  const namesAround = (button: Element): string[] => {
    const found: string[] = [];
    for (let at = above(button), level = 0; at !== null && level < 10; at = above(at), level += 1) {
      if (at.matches('form, body, main')) break;
      if (!at.matches('fieldset, section, [role=group], [role=region], [aria-labelledby]')) continue;
      const root = at.getRootNode() as Document | ShadowRoot;
      const named = (at.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/)
        .map((id) => (id === '' ? null : root.getElementById(id)))
        .map((one) => (one === null ? '' : wordsOf(one)))
        .join(' ')
        .trim();
      found.push(named || (at.getAttribute('aria-label') ?? ''));
    }
    return found;
  };
  /** The headings that a button stands under: the last before it, the one over that, and so on. */
  const headingsOver = (index: number): string[] => {
    const found: string[] = [];
    let level = 7;
    for (let at = index - 1; at >= 0 && level > 1; at -= 1) {
      const one = all[at] as Element;
      if (!isHeading(one) || levelOf(one) >= level) continue;
      level = levelOf(one);
      found.push(wordsOf(one));
    }
    return found;
  };

  const isPlain = (button: Element): boolean => {
    const own = button as HTMLButtonElement;
    return (own.form ?? button.closest('form')) === null || !/^(submit|image|reset)$/.test(own.type);
  };
  const chosen = all.flatMap((button, index) => {
    if (!button.matches(BUTTONS) || !isPlain(button) || !shown(button)) return [];
    if (button.closest('nav, footer, [role=listbox], [role=menu]') !== null) return [];
    const name = [button.getAttribute('aria-label'), button.getAttribute('title')].join(' ').trim();
    const { words, print } = identify(button);
    if ((words === '' && name === '') || words.length > LONGEST_WORDS) return [];
    return ENTRY.test(words) || ENTRY.test(name) ? [{ button, index, name, words, print }] : [];
  });
  const sectionText = (button: Element): string => {
    let box: Element = button;
    for (let at = above(button); at !== null && !at.matches('form, body, main'); at = above(at)) {
      if (chosen.some((other) => other.button !== button && at?.contains(other.button))) break;
      box = at;
    }
    return ((box as HTMLElement).innerText ?? '').slice(0, LONGEST_TEXT);
  };
  return chosen.map(({ button, index, name, words, print }, at) => {
    const mark = `${prefix}${at}`;
    button.setAttribute('data-jobai-button', mark);
    const disabled =
      (button as HTMLButtonElement).disabled === true || button.getAttribute('aria-disabled') === 'true';
    const titles = [...namesAround(button), ...headingsOver(index)].filter((title) => title !== '');
    return { mark, words, print, name, disabled, titles, text: sectionText(button) };
  });
}
