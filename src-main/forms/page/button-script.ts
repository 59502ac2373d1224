import type { ButtonIdentity } from './button-identity.ts';

/** A button as the page shows it. */
export interface PageButton {
  /** The value of our `data-jobai-button` mark. */
  mark: string;
  words: string;
  /** Tells it from every other button, and from itself once it changed. */
  print: string;
  /** Where the browser itself would send its form; null where it sends none. */
  action: string | null;
  /** The form says that it is posted. */
  posts: boolean;
  /** `submit` where the browser itself would send the form. */
  submits: boolean;
  disabled: boolean;
  /** How many of the fields that were read stand in the same form; all of them outside of any form. */
  fields: number;
  /** It stands in a form. */
  inside: boolean;
  /** A link that leads to another page. */
  link: boolean;
  /** Where it leads to, as far as that is the page's own site; null for all else. */
  leads: string | null;
  /** It shows another part of the page. */
  tab: boolean;
  /** It only looks as if it could be pressed: nothing in the document says so. */
  drawn: boolean;
}

/** Runs in the page. Lists what can be pressed and be seen, also in open shadow roots, and marks it. */
export function listButtons(prefix: string, identify: (element: Element) => ButtonIdentity): PageButton[] {
  const found: Element[] = [];
  const drawn = new Set<Element>();
  const MARK = 'data-jobai-button';
  const LONGEST_WORDS = 60;
  const PRESSED = 'button, input, select, textarea, a[href], [role]';
  // An element of the page's own that is a button by itself, or hides one: nothing in the document says so.
  const pressesItself = (element: Element): boolean =>
    customElements.get(element.localName) !== undefined &&
    element.shadowRoot === null &&
    element.querySelector(PRESSED) === null &&
    (/bu?tto?n|cta/.test(element.localName) || (element as HTMLElement).tabIndex >= 0);
  /** A piece of the page that looks as if it could be pressed, and is called nothing in the document. */
  const isDrawn = (element: Element): boolean => {
    if (!element.matches('div, span, li, p, td') || element.childElementCount > 3) return false;
    // What holds more than a word and its picture is none, and its text may be the whole page.
    if (element.querySelector(':scope > * > * > *') !== null) return false;
    const { length } = (element.textContent ?? '').trim();
    if (length === 0 || length > LONGEST_WORDS || element.querySelector(PRESSED) !== null) return false;
    if (element.closest(PRESSED) !== null || element.closest('label') !== null) return false;
    const above = element.parentElement;
    return (
      getComputedStyle(element).cursor === 'pointer' &&
      (above === null || getComputedStyle(above).cursor !== 'pointer')
    );
  };
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      // What is no longer shown must not go by the mark of another.
      if (element.getAttribute(MARK)?.startsWith(prefix)) element.removeAttribute(MARK);
      if (
        element.matches(
          'button, summary, input[type=submit], input[type=button], input[type=image], [role=button], [role=tab][aria-selected=false], a[href]',
        ) ||
        pressesItself(element)
      )
        found.push(element);
      else if (isDrawn(element)) {
        drawn.add(element);
        found.push(element);
      }
    }
  };
  visit(document);
  const buttons: PageButton[] = [];
  for (const element of found) {
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!shown || box.width < 3 || box.height < 3 || element.closest('jobai-bar') !== null) continue;
    const own = element as HTMLButtonElement | HTMLInputElement;
    const { words, print, action, method } = identify(element);
    if (words === '' || words.length > LONGEST_WORDS) continue;
    const form = own.form ?? element.closest('form');
    const mark = `${prefix}${buttons.length}`;
    const link =
      element instanceof HTMLAnchorElement && !/^(#|javascript:)/i.test(element.getAttribute('href') ?? '');
    const isOwn = link && element.origin === location.origin && !/^(_blank|_new)$/.test(element.target);
    element.setAttribute(MARK, mark);
    buttons.push({
      mark,
      ...{ words, print, action, posts: method === 'post' },
      submits: form !== null && /^(submit|image)$/.test(own.type),
      disabled: own.disabled === true || element.getAttribute('aria-disabled') === 'true',
      fields: (form ?? document).querySelectorAll('[data-jobai-field]:not([type=hidden])').length,
      inside: form !== null,
      tab: element.getAttribute('role') === 'tab',
      drawn: drawn.has(element),
      link,
      leads: isOwn ? element.href : null,
    });
  }
  return buttons;
}
