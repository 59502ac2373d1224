import type { ButtonIdentity } from '../../page/button-identity.ts';

/** What opens a part of the form that is folded up. */
export interface PageFolded {
  /** The value of our `data-jobai-button` mark. */
  mark: string;
  words: string;
  print: string;
}

/**
 * Runs in the page. Finds the head of the next part that is folded up and holds questions, each once: a part that was
 * found before and is still, or again, folded up is left as it is. Null where there is none.
 */
export function findFolded(
  prefix: string,
  identify: (element: Element) => ButtonIdentity,
): PageFolded | null {
  const HEADS =
    'button[aria-expanded=false], [role=button][aria-expanded=false], summary, [role=heading][aria-expanded=false]';
  const TITLES = 'h1, h2, h3, h4, h5, h6, summary, [role=heading]';
  const QUESTIONS =
    'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=search]), select, textarea, [role=combobox], [role=radiogroup]';
  const AROUND =
    'nav, footer, header, aside, [role=navigation], [role=search], [role=menu], [role=listbox], [role=toolbar], [class*=cookie i], [class*=consent-banner i], [class*=filter i]';
  const ELSEWHERE =
    /filter|search|sort|menu|language|share|sign in|log ?in|cookie|alert|suche|sprache|teilen|anmelden|recherche|langue|partager|buscar|idioma|zoek|taal/i;
  const SEEN = 'data-jobai-unfolded';
  const MOST_WORDS = 80;
  /** One box behind a button is often another way to answer the question beside it. */
  const LEAST = 2;

  const shown = (at: Element): boolean => {
    const { width, height } = at.getBoundingClientRect();
    return (
      width >= 3 &&
      height >= 3 &&
      at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      (at as HTMLButtonElement).disabled !== true &&
      at.getAttribute('aria-disabled') !== 'true'
    );
  };
  /** What a head folds up: what it names, its `details`, or what stands after its title. */
  const partOf = (head: Element): Element | null => {
    if (head.localName === 'summary') {
      const details = head.closest('details');
      return details === null || details.open ? null : details;
    }
    const root = head.getRootNode() as Document | ShadowRoot;
    const named = head.getAttribute('aria-controls');
    if (named !== null && named !== '') return root.getElementById(named.split(/\s+/)[0] ?? '');
    const title = head.closest(TITLES) ?? head;
    return title.nextElementSibling ?? title.parentElement?.nextElementSibling ?? null;
  };
  const isOfForm = (head: Element): boolean => {
    const part = partOf(head);
    if (part === null) return false;
    const questions = [...part.querySelectorAll(QUESTIONS)].filter((at) => at !== head);
    const isTitled = head.closest(TITLES) !== null;
    if (questions.length < (isTitled ? 1 : LEAST)) return false;
    return !questions.some((at) => at.checkVisibility() && shown(at));
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
  const heads = all.filter(
    (at) =>
      at.matches(HEADS) &&
      !at.hasAttribute(SEEN) &&
      !at.hasAttribute('aria-haspopup') &&
      at.getAttribute('role') !== 'combobox' &&
      at.closest(AROUND) === null &&
      shown(at) &&
      isOfForm(at),
  );
  for (const [at, head] of heads.entries()) {
    const { words, print } = identify(head);
    head.setAttribute(SEEN, '');
    if (words === '' || words.length > MOST_WORDS || ELSEWHERE.test(words)) continue;
    const mark = `${prefix}${at}`;
    head.setAttribute('data-jobai-button', mark);
    return { mark, words, print };
  }
  return null;
}
