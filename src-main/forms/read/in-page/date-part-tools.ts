import type { DatePart } from '../../plan/date-parts.ts';
import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Finds dates that are asked for in parts: a control for the month, one for the year, often one for the day. */
export function datePartTools(dom: DomTools) {
  const NAMES: readonly (readonly [DatePart, RegExp])[] = [
    ['day', /^(day|d{1,2}|tag|tt|jour|jj|día|dia|dag|dzień|den)$/i],
    ['month', /^(month|m{1,2}|monat|mois|mes|mês|maand|miesiąc|měsíc)$/i],
    ['year', /^(year|y{2,4}|jahr|jjjj|année|aaaa|año|ano|jaar|rok|rrrr)$/i],
  ];
  const ONE =
    'input:not([type=hidden]), select, textarea, [role=combobox], button[aria-haspopup=listbox], [contenteditable=true]';
  const NEAR = 4;

  const partOf = (element: Element): DatePart | null => {
    const isList = element instanceof HTMLSelectElement;
    const isDrawn = element.matches('[role=spinbutton], [role=combobox], button[aria-haspopup=listbox]');
    const isBox = element instanceof HTMLInputElement && /^(text|number|tel)$/.test(element.type);
    if (!isList && !isDrawn && !isBox) return null;
    const texts = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
    const own = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
    const named = dom
      .byIds(element, element.getAttribute('aria-labelledby'))
      .filter((at) => at !== element)
      .map((at) => at.textContent ?? '');
    const first = isList ? (element.options[0]?.text ?? '') : '';
    const words = [...texts, ...own, ...named, first].map((text) =>
      dom.squeeze(text).replace(/[*:]/g, '').replace(/,.*$/, '').trim(),
    );
    return NAMES.find(([, pattern]) => words.some((text) => pattern.test(text)))?.[0] ?? null;
  };

  /** All parts of the date that a control is a part of, in the order of the page; itself alone where it is none. */
  const partsWith = (element: Element): Element[] => {
    if (partOf(element) === null) return [element];
    let found = [element];
    for (const at of dom.ancestors(element, NEAR)) {
      const inside = [...at.querySelectorAll(ONE)].filter(
        (one) => one.getAttribute('aria-hidden') !== 'true',
      );
      const parts = inside.map(partOf);
      if (parts.includes(null) || new Set(parts).size < parts.length) break;
      found = inside;
    }
    const isDate = found.length > 1 && found.some((one) => partOf(one) === 'year');
    return isDate ? found : [element];
  };

  return { partOf, partsWith };
}

export type DatePartTools = ReturnType<typeof datePartTools>;
