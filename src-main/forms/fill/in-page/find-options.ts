/** What the search for options is given. */
export interface OptionSearch {
  /** The lists' items that stood open before, or null to list those that stand open now. */
  before: Set<Element> | null;
  /** The attribute that marks what is found. */
  mark: string;
}

/**
 * Runs in the page. Finds the items of the list that a box opened: in what it names, else among what has come into sight
 * since. Marks each with its number and returns their words. With no `before`: all that could be taken for an item now.
 */
export function findOptions(box: Element, { before, mark }: OptionSearch): string[] | Set<Element> {
  const ROLES =
    '[role=option], [role=gridcell], [role=treeitem], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]';
  const DRAWN =
    '[id*="-option-"], [class*=item-option i], [class*=dropdown-item i], [class*=select-option i], [class*=list-item i], [class*="__option"], [class*="-option"], [class*=suggestion i], .pac-item, .ui-menu-item';
  const PLAIN = 'li, [role=row], label, [role=link], [role=button]';
  const KINDS = [ROLES, DRAWN, PLAIN];

  const everything = (from: Element | ShadowRoot | Document): Element[] =>
    [...from.querySelectorAll('*')].flatMap((at) =>
      at.shadowRoot === null ? [at] : [at, ...everything(at.shadowRoot)],
    );
  const isInSight = (at: Element): boolean => {
    if (!at.checkVisibility({ visibilityProperty: true })) return false;
    const { width, height } = at.getBoundingClientRect();
    if (width < 2 || height < 2) return false;
    for (
      let around = at.parentElement, level = 0;
      around !== null && level < 3;
      around = around.parentElement
    ) {
      const own = around.getBoundingClientRect();
      if ((own.height < 2 || own.width < 2) && getComputedStyle(around).overflow === 'hidden') return false;
      level += 1;
    }
    return true;
  };
  /** Web components draw the words that they are given from outside. */
  const slotted = (at: Element): string =>
    [...at.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedNodes({ flatten: true }))
      .map((node) => node.textContent ?? '')
      .join(' ');
  /** What a web component was given to draw; it may add words for those who only hear it. */
  const given = (at: Element): string => {
    const root = at.getRootNode();
    return root instanceof ShadowRoot ? (root.host.getAttribute('text') ?? '') : '';
  };
  const wordsOf = (at: Element): string =>
    (given(at) || (at as HTMLElement).innerText || slotted(at) || at.getAttribute('aria-label') || '')
      .replace(/\s+/g, ' ')
      .trim();
  const isOff = (at: Element): boolean =>
    at.getAttribute('aria-disabled') === 'true' || at.hasAttribute('disabled');

  /** The innermost items only: a group around items is none. */
  const innermost = (found: Element[]): Element[] =>
    found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  const itemsIn = (all: readonly Element[], kinds: readonly string[]): Element[] => {
    for (const kind of kinds) {
      const items = innermost(all.filter((at) => at.matches(kind) && isInSight(at) && wordsOf(at) !== ''));
      if (items.length > 0) return items;
    }
    return [];
  };

  if (before === null) {
    const all = everything(document);
    return new Set(all.filter((at) => at.matches(KINDS.join(', ')) && isInSight(at)));
  }

  const holders = [box, ...box.querySelectorAll('[aria-controls], [aria-owns]')];
  const around = box.closest('[role=combobox], [aria-owns]');
  if (around !== null) holders.push(around);
  const ids = holders.flatMap((at) =>
    `${at.getAttribute('aria-controls') ?? ''} ${at.getAttribute('aria-owns') ?? ''}`.split(/\s+/),
  );
  const root = box.getRootNode() as Document | ShadowRoot;
  const named = [...new Set(ids)]
    .filter((id) => id !== '')
    .map((id) => root.getElementById(id) ?? document.getElementById(id))
    .filter((at) => at !== null);
  /** What stands side by side in a list that the box names, where nothing says what it is. */
  const plainIn = (list: Element): Element[] => {
    const rows = everything(list).filter((at) => at.childElementCount > 1);
    const holder =
      rows.find((at) => at === list || rows.every((other) => other === at || at.contains(other))) ?? list;
    return [...holder.children].filter(
      (at) =>
        isInSight(at) && wordsOf(at) !== '' && at.querySelector('input, select, textarea, button') === null,
    );
  };
  let items = [...named.map((list) => itemsIn(everything(list), KINDS)), ...named.map(plainIn)].find(
    (found) => found.length > 0,
  );
  if (items === undefined) {
    const fresh = everything(document).filter(
      (at) =>
        at !== box && !before.has(at) && !(box.contains(at) && !at.matches(KINDS.slice(0, 2).join(', '))),
    );
    items = itemsIn(fresh, KINDS);
  }
  for (const old of everything(document)) old.removeAttribute(mark);
  const open = items.filter((at) => !isOff(at));
  for (const [index, at] of open.entries()) at.setAttribute(mark, String(index));
  return open.map(wordsOf);
}
