/** Runs in the page. Walks documents with open shadow roots as one tree. `visibleText` is that of `#shared`, handed in as source. */
export function domTools(visibleText: (text: string) => string) {
  const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'LINK', 'META', 'HEAD']);

  /** The element around an element, through shadow roots. */
  const parent = (element: Element): Element | null => {
    if (element.parentElement !== null) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  /** The page stands still while it is read: what is around an element is looked up once. */
  const around = new Map<Element, Element[]>();
  const allAround = (element: Element): Element[] => {
    const known = around.get(element);
    if (known !== undefined) return known;
    const next = parent(element);
    const found = next === null ? [] : [next, ...allAround(next)];
    around.set(element, found);
    return found;
  };
  const ancestors = (element: Element, most = 200): Element[] => {
    const found = allAround(element);
    return found.length > most ? found.slice(0, most) : found;
  };
  const contains = (outer: Element, inner: Element): boolean => {
    for (let at: Element | undefined = inner; at !== undefined; ) {
      if (outer.contains(at)) return true;
      at = (at.getRootNode() as ShadowRoot).host as Element | undefined;
    }
    return false;
  };

  /** All elements in the order of reading: an element, what is in its shadow, then its children. */
  const everything = (from: Document | Element): Element[] => {
    const found: Element[] = [];
    /** A drawing shows HTML in its foreign objects alone. */
    const visitDrawn = (element: Element): void => {
      const each = element.tagName === 'foreignObject' ? visit : visitDrawn;
      for (const child of element.children) each(child);
    };
    const visit = (element: Element): void => {
      if (element.tagName === 'svg' && element.querySelector('foreignObject') !== null) visitDrawn(element);
      if (SILENT.has(element.tagName.toUpperCase()) || element.tagName === 'JOBAI-BAR') return;
      found.push(element);
      for (const child of element.shadowRoot?.children ?? []) visit(child);
      for (const child of element.children) visit(child);
    };
    const start = from instanceof Document ? from.documentElement : from;
    if (start !== null) visit(start);
    return found;
  };

  /** So many signs, each with a place to break the line behind it, hide what they say from programs. */
  const BROKEN_UP = /(?:[^\u200b]\u200b){5,}/gu;
  /** Where a page may break a line there is room between two words. */
  const squeeze = (text: string): string =>
    visibleText(text.replace(BROKEN_UP, visibleText).replace(/\u200b/g, ' '))
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  /** Fonts of signs draw an icon from its name in letters, which nobody reads. */
  const isIcon = (element: Element): boolean =>
    element.matches('mat-icon, [class*=material-icons], [class*=material-symbols]');
  const isSilent = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    return SILENT.has(tag) || /^(INPUT|SELECT|TEXTAREA|OPTION|DATALIST)$/.test(tag) || isIcon(element);
  };
  const hiddenByRule = (element: Element): boolean => !element.checkVisibility();

  /** The words of an element as a person reads them, slots followed, controls left out. */
  const wordsOf = (
    element: Element,
    options: { without?: readonly Element[]; hiddenToo?: boolean } = {},
  ): string => {
    const isText = element.childElementCount === 0 && element.shadowRoot === null;
    if (!isText || element instanceof HTMLSlotElement || options.without?.includes(element))
      return wordsIn(element, options);
    return isSilent(element) ? '' : squeeze(element.textContent ?? '');
  };
  const wordsIn = (
    element: Element,
    options: { without?: readonly Element[]; hiddenToo?: boolean },
  ): string => {
    const parts: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element && options.without?.includes(node)) return;
      if (node instanceof Text) {
        parts.push(node.data);
        return;
      }
      if (!(node instanceof Element)) return;
      const tag = node.tagName.toUpperCase();
      if (isSilent(node)) return;
      if (node !== element && /^(listbox|menu|alert|tooltip|combobox)$/.test(node.getAttribute('role') ?? ''))
        return;
      if (
        node !== element &&
        options.hiddenToo !== true &&
        !(node instanceof HTMLSlotElement) &&
        hiddenByRule(node)
      )
        return;
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const inside = slotted.length > 0 ? slotted : [...(node.shadowRoot?.childNodes ?? node.childNodes)];
      const block = /^(block|flex|grid|list-item|table)/.test(getComputedStyle(node).display) || tag === 'BR';
      if (block) parts.push(' ');
      for (const child of inside) visit(child);
      if (block) parts.push(' ');
    };
    visit(element);
    return squeeze(parts.join(''));
  };

  /** An element by id, looked for in the element's own tree first, then in the trees around it. */
  const byId = (near: Element, id: string): Element | null => {
    for (let at: Element | null = near; at !== null; ) {
      const root = at.getRootNode() as Document | ShadowRoot;
      const found = root.getElementById?.(id) ?? null;
      if (found !== null) return found;
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return null;
  };
  const byIds = (near: Element, ids: string | null): Element[] =>
    (ids ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => byId(near, id))
      .filter((found) => found !== null);

  /** What an editor for text is worked with: none of it is a question. */
  const TOOLBAR =
    '[role=toolbar], .ql-toolbar, .ql-tooltip, .ql-clipboard, .ck-toolbar, .tox-editor-header, trix-toolbar, .mce-toolbar, [class*=editor-toolbar i], [class*=EditorToolbar]';

  /** The whole words, or the sign, of a mark that says that a question must be answered. */
  const MARK =
    /^[([]?\s*([*✱]|(this (field|question) is )?(required|mandatory)( question| field)?|pflichtfeld|erforderlich(es feld)?|(champ )?(obligatoire|requis)|(campo )?(obligatorio|requerido|obrigatório)|verplicht( veld)?|(pole )?(wymagane|obowiązkowe)|obbligatorio|campo obbligatorio|obligatorisk(t)?( fält| felt)?|påkr(ævet|evd|ævd)|pakollinen( kenttä)?|povinn(é|á položka|ý údaj)( pole)?)\s*[)\]]?$/i;
  /** What such marks are set in. */
  const SIGNS = 'span, abbr, i, em, b, strong, small, sup, img, svg, [role=note], [role=img]';

  /** The words of a label or a legend, with one star in the place of all that marks it as required for eyes or for ears. */
  const askedWords = (
    element: Element,
    { without = [], hiddenToo = false }: { without?: readonly Element[]; hiddenToo?: boolean } = {},
  ): string => {
    const marks = [...element.querySelectorAll(SIGNS)].filter(
      (at) => at.childElementCount === 0 && MARK.test(squeeze(at.textContent ?? '')),
    );
    const words = marks.length === 0 ? '' : wordsOf(element, { without: [...without, ...marks], hiddenToo });
    return /\p{L}/u.test(words) ? `${words} *` : wordsOf(element, { without, hiddenToo });
  };

  return {
    TOOLBAR,
    MARK,
    SIGNS,
    askedWords,
    parent,
    ancestors,
    contains,
    everything,
    squeeze,
    wordsOf,
    byId,
    byIds,
  };
}

export type DomTools = ReturnType<typeof domTools>;
