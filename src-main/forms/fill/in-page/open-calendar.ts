/** What a calendar that stands open shows. */
export interface OpenCalendar {
  /** Its own words, e.g. `November 2026 Mon Tue ...`. */
  words: string;
  /** Lists to turn it by, marked as such. */
  years: boolean;
  months: boolean;
}

/** Runs in the page. Finds the calendar that is open, marks its lists, its buttons and its days, and says what it shows; null where none is. */
export function openCalendar(mark: string): OpenCalendar | null {
  const PLACES =
    '[role=dialog], [role=application], [class*=calendar i], [class*=datepicker i], [class*=date-picker i], [class*=picker-dropdown i]';
  const DAY = '[role=gridcell], td, button, [class*=day i]';
  const OUTSIDE =
    /outside|other-?month|adjacent|prevmonthday|nextmonthday|(^|[\s_-])(old|new|off|disabled|muted)([\s_-]|$)/i;
  const NEXT =
    /next|forward|nächste|vor\b|suivant|siguiente|volgende|próximo|następny|další|chevron-?right|arrow-?right|^[›»>→]$/i;
  const BACK =
    /prev|back|vorige|zurück|précédent|anterior|poprzedni|předchozí|chevron-?left|arrow-?left|^[‹«<←]$/i;
  const MONTHS = 12;
  const FAR = /year|jahr|année|año/i;
  const shown = (at: Element): boolean =>
    at.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    at.getBoundingClientRect().height > 2;
  const nameOf = (at: Element): string =>
    [at.getAttribute('aria-label'), at.getAttribute('title'), at.getAttribute('class'), at.textContent]
      .join(' ')
      .trim();

  /** What is in an element, through the shadows of web components. */
  const inside = (from: Element | ShadowRoot | Document): Element[] =>
    [...from.querySelectorAll('*')].flatMap((at) =>
      at.shadowRoot === null ? [at] : [at, ...inside(at.shadowRoot)],
    );
  const within = (from: Element): Element[] =>
    from.shadowRoot === null ? inside(from) : [...inside(from.shadowRoot), ...inside(from)];
  const holds = (outer: Element, inner: Element): boolean =>
    outer.contains(inner) || within(outer).includes(inner);

  const all = inside(document);
  for (const old of all) old.removeAttribute(mark);
  const isDay = (at: Element): boolean => /^\d{1,2}$/.test((at.textContent ?? '').trim());
  const open = all.filter(
    (at) =>
      (at.matches(PLACES) || /-calendar$/i.test(at.tagName)) &&
      shown(at) &&
      within(at).filter((one) => one.matches(DAY) && isDay(one)).length >= 28,
  );
  const calendar = open.find((one) => !open.some((other) => other !== one && holds(other, one)));
  if (calendar === undefined) return null;
  const parts = within(calendar);
  const buttons = parts.filter((at) =>
    at.matches('button, a, [role=button], span[class*=next i], span[class*=prev i], th'),
  );
  const arrows = buttons.filter((at) => shown(at) && !isDay(at) && !FAR.test(nameOf(at)));
  arrows.find((at) => NEXT.test(nameOf(at)))?.setAttribute(mark, 'next');
  arrows.find((at) => BACK.test(nameOf(at)))?.setAttribute(mark, 'back');
  const listed = parts.filter((at) => at instanceof HTMLSelectElement && shown(at) && !at.disabled);
  for (const list of listed as HTMLSelectElement[]) {
    const texts = [...list.options].map((option) => option.text.trim()).filter((text) => text !== '');
    const isYears = texts.length > 0 && texts.every((text) => /^(19|20)\d{2}$/.test(text));
    if (isYears || texts.length === MONTHS) list.setAttribute(mark, isYears ? 'years' : 'months');
  }
  const days = parts.filter(
    (at) =>
      at.matches(DAY) &&
      isDay(at) &&
      shown(at) &&
      !OUTSIDE.test(at.className) &&
      !OUTSIDE.test(at.parentElement?.className ?? '') &&
      at.getAttribute('aria-disabled') !== 'true',
  );
  // The innermost: a cell with a button is pressed at the button.
  for (const at of days) {
    if (days.some((other) => other !== at && at.contains(other))) continue;
    at.setAttribute(mark, `day-${Number(at.textContent)}`);
  }
  const words = parts.flatMap((at) => {
    if (at instanceof HTMLSelectElement) return [at.selectedOptions[0]?.text ?? ''];
    if (at instanceof HTMLInputElement) return [at.value];
    return at instanceof HTMLOptionElement
      ? []
      : [...at.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
  });
  const has = (kind: string): boolean => listed.some((at) => at.getAttribute(mark) === kind);
  return { words: words.join(' '), years: has('years'), months: has('months') };
}
