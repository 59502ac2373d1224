import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Tells the controls of a form from those of the page around it. */
export function scopeTools(dom: DomTools) {
  const BANNER =
    /cookie|onetrust|didomi|usercentrics|cybot|truste|osano|klaro|cc-window|cmp-container|gdpr-?(banner|consent|modal)|consent-?(banner|manager|sdk|popup|modal)|iubenda|termly|quantcast|fc-consent/i;
  const SEARCH = /^(search|query|keywords?|search[-_]?(term|query|text|input|box)|site-?search)$/i;
  /** Short names that forms number their questions with too. */
  const MAY_SEARCH = /^[qs]$/i;

  const aroundForm = (element: Element): boolean => {
    const isButton = element.matches('button, [role=button]');
    return dom.ancestors(element).some((at) => {
      const words = `${at.id} ${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? ''}`;
      return (
        BANNER.test(words) ||
        at.matches(dom.TOOLBAR) ||
        at.matches('nav, [role=navigation], [role=search], search') ||
        (at.matches('footer, [role=contentinfo]') && at.closest('form') === null) ||
        // What opens from the head of a page is its language or an account.
        (at.matches('header, [role=banner]') &&
          isButton &&
          at.closest('form, main, article, dialog') === null)
      );
    });
  };

  const isSearch = (element: Element): boolean => {
    if (element instanceof HTMLInputElement && element.type === 'search') {
      // Drawn lists are typed into by such a box too; then it has the question's label.
      const list = element.getAttribute('role') === 'combobox';
      const named = (element.labels?.length ?? 0) > 0 || element.closest('[class*=select i]') !== null;
      return !((list && named) || standsForList(element));
    }
    const names = [element.getAttribute('name'), element.id].map((name) => name ?? '');
    const isLabelled = ((element as HTMLInputElement).labels?.length ?? 0) > 0;
    return names.some((name) => SEARCH.test(name) || (MAY_SEARCH.test(name) && !isLabelled));
  };

  /** Drawn around a list of the page's own, which nobody sees. */
  const standsForList = (element: Element): boolean =>
    (element.closest('[role=combobox]')?.querySelector('select') ?? null) !== null &&
    (element.getAttribute('aria-label') ?? '') !== '' &&
    element.closest('[role=listbox], [class*=dropdown i]') === null;

  /** Inside the list that a combobox opens: its search box belongs to the widget, not to the form. */
  const popups = new Set<string>();
  const notePopups = (all: readonly Element[]): void => {
    for (const element of all) {
      if (!/^(combobox|button)$/.test(element.getAttribute('role') ?? element.tagName.toLowerCase()))
        continue;
      for (const id of `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.split(
        ' ',
      )) {
        if (id !== '') popups.add(id);
      }
    }
  };
  const inPopup = (element: Element): boolean =>
    // "Attach" often opens a menu of places that a file may come from.
    !(element instanceof HTMLInputElement && element.type === 'file') &&
    dom.ancestors(element).some((at) => {
      if (at.matches('[role=menu], [role=listbox], [slot=menu]')) return true;
      return (
        at.id !== '' &&
        popups.has(at.id) &&
        at.querySelectorAll('input, select, textarea').length <= 2 &&
        !at.matches('form, body')
      );
    });

  const formWords = (form: Element): { own: string; heading: string } => {
    const buttons = [...form.querySelectorAll('button, input[type=submit]')].map(
      (at) => at.textContent || (at as HTMLInputElement).value || at.getAttribute('aria-label'),
    );
    const own = [
      form.id,
      form.getAttribute('class'),
      form.getAttribute('action'),
      form.getAttribute('aria-label'),
    ];
    const heading = form.querySelector('h1, h2, h3, h4, h5, h6, legend, [role=heading]');
    return {
      own: dom
        .squeeze([...own, ...buttons].join(' '))
        .toLowerCase()
        .slice(0, 600),
      heading: heading === null ? '' : dom.wordsOf(heading).slice(0, 200),
    };
  };

  const isPopup = (element: Element): boolean =>
    element.id !== '' && popups.has(element.id) && element.getAttribute('role') === 'listbox';

  return {
    excluded: (element: Element) =>
      aroundForm(element) || isSearch(element) || isPopup(element) || inPopup(element),
    notePopups,
    formWords,
  };
}

export type ScopeTools = ReturnType<typeof scopeTools>;
