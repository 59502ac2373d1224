import type { DomTools } from './dom-tools.ts';
import type { SightTools } from './sight-tools.ts';

/** Runs in the page. Ties the real controls that a page hides to what it draws in their place. */
export function drawnTools(dom: DomTools, sight: SightTools) {
  const OTHERS = 'input:not([type=hidden]), select, textarea, [role=combobox], [role=spinbutton]';
  const DRAWN =
    '[role=combobox], button, [role=button], [tabindex="0"], [class*=select i], [class*=dropdown i]';
  const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading], summary';
  const LEVELS = 4;
  const LEAST = { width: 40, height: 14 };
  const CURSOR = 20;
  const MENU = 'button[aria-haspopup], [role=button][aria-haspopup]';

  /** The largest box around an element that holds no other control which a person can see, and no other list. */
  const ownBox = (element: Element): Element => {
    let box = element;
    for (const at of dom.ancestors(element, LEVELS)) {
      if (at.matches('form, body, main')) break;
      const others = [...at.querySelectorAll(OTHERS)].filter(
        (one) => !dom.contains(element, one) && !dom.contains(one, element),
      );
      if (
        others.some(
          (one) =>
            (one instanceof HTMLSelectElement && !isBehind(element, one)) ||
            (isFile(element) && isFile(one)) ||
            sight.seen(one),
        )
      )
        break;
      box = at;
    }
    return box;
  };
  const isFile = (element: Element): boolean =>
    element instanceof HTMLInputElement && element.type === 'file';
  const isBehind = (element: Element, select: HTMLSelectElement): boolean =>
    !(element instanceof HTMLSelectElement) && !sight.seen(select);

  const opens = (element: Element): boolean =>
    element.getAttribute('role') === 'combobox' ||
    element.matches('button[aria-haspopup=listbox], [role=button][aria-haspopup=listbox]');

  /** The hidden list that a drawn one stands for. */
  const selectBehind = (element: Element): HTMLSelectElement | null => {
    const found = [...ownBox(element).querySelectorAll('select')].filter((one) => !sight.seen(one));
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  /** A list whose question is out of sight with it stands in a part that is folded up. */
  const isPutAway = ({ labels }: HTMLSelectElement): boolean =>
    labels.length > 0 && [...labels].every((label) => !label.checkVisibility());

  /** What is drawn for a list that nobody sees; null where nothing is. */
  const drawnFor = (select: HTMLSelectElement): Element | null => {
    const box = ownBox(select);
    if (box === select || isPutAway(select)) return null;
    const found = [...box.querySelectorAll(DRAWN)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return (
        one !== select &&
        one.closest(HEADINGS) === null &&
        width >= LEAST.width &&
        height >= LEAST.height &&
        sight.seen(one)
      );
    });
    return found.find(opens) ?? found[0] ?? null;
  };

  /** Whether a hidden list has a drawn one that is a field of its own. */
  const isStoodFor = (select: HTMLSelectElement): boolean => {
    if (sight.seen(select)) return false;
    const drawn = drawnFor(select);
    return drawn !== null && opens(drawn) && sight.seen(drawn);
  };

  /** The radios of a menu that a button opens; none where it opens something else. */
  const radiosBehind = (button: Element): HTMLInputElement[] => {
    if (!button.matches(MENU)) return [];
    for (const at of dom.ancestors(button, 3)) {
      if (at.matches('form, body, fieldset') || at.querySelectorAll(MENU).length > 1) return [];
      const radios = [...at.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      const others = [...at.querySelectorAll(OTHERS)].filter(
        (one) => !radios.includes(one as HTMLInputElement),
      );
      if (others.length > 0) return [];
      if (radios.length > 1) return radios;
    }
    return [];
  };
  const inMenu = (radio: Element): boolean =>
    dom
      .ancestors(radio, 8)
      .some((at) =>
        [...at.querySelectorAll(MENU)].some((button) => radiosBehind(button).some((one) => one === radio)),
      );

  /** What was moved out of its box is no part of what is drawn there. */
  const liesIn = (element: Element, box: Element): boolean => {
    const [own, around] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    return (
      own.left >= around.left - 2 &&
      own.right <= around.right + 2 &&
      own.top >= around.top - 2 &&
      own.bottom <= around.bottom + 2
    );
  };
  const isCursor = (element: Element): boolean =>
    element.getAttribute('role') === 'combobox' &&
    sight.rendered(element) &&
    element.getBoundingClientRect().width < CURSOR;
  /** Lists fade or narrow the box that is typed into once something is chosen; what is drawn around it can still be seen. */
  const drawnAround = (element: Element): boolean =>
    dom
      .ancestors(element, 5)
      .filter(
        (at) =>
          // A box as narrow as its cursor grows with what is typed; which classes are around it says nothing then.
          isCursor(element) ||
          /control|select|combo|autocomplete|dropdown|picker/i.test(at.getAttribute('class') ?? ''),
      )
      .some((at) => {
        const inside = [...at.querySelectorAll('input:not([type=hidden]), textarea')];
        const others = inside.filter((one) => one !== element && !sight.ariaHidden(one));
        if (others.length > 0 || !sight.seen(at) || at.getBoundingClientRect().height < 16) return false;
        return !isCursor(element) || liesIn(element, at);
      });

  const ASKS_DATE =
    /^(pick|select|choose) (a |the |your )?(start |end )?date\b|^datum (aus)?wählen|^choisi(r|ssez) une date|^(selecciona|seleccione|elige|elija|seleccionar) (una |la )?fecha|^(selecionar?|escolh[ae]r?) (a |uma )?data|^kies (een )?datum|^välj datum|^velg dato|^vælg dato|^scegli (una |la )?data|^wybierz datę|^(mm|dd|tt|jj)[./ -]/i;
  const SHOWS_DATE = /^(?=.{6,40}$)(?=.*\b(19|20)\d{2}\b).*\d/s;
  /** A button in the place of a box for a date: it shows the date, and opens the calendar to choose it in. */
  const holdsDate = (element: Element): boolean => {
    if (!element.matches('button[aria-haspopup=dialog], [role=button][aria-haspopup=dialog]')) return false;
    const isLabelled =
      ((element as HTMLButtonElement).labels?.length ?? 0) > 0 || element.hasAttribute('aria-labelledby');
    const words = dom.wordsOf(element);
    return isLabelled && (ASKS_DATE.test(words) || SHOWS_DATE.test(words));
  };
  const dateIn = (element: Element): string => {
    const words = dom.wordsOf(element);
    return ASKS_DATE.test(words) ? '' : words;
  };

  return { ownBox, holdsDate, dateIn, selectBehind, drawnFor, isStoodFor, radiosBehind, inMenu, drawnAround };
}

export type DrawnTools = ReturnType<typeof drawnTools>;
