import type { PortalPart } from '#shared/portals/read-portal.ts';

export interface PortalFrame {
  parts: PortalPart[];
}

/**
 * Runs in a page: the parts that are about the application of this title, each as large as it is about nothing else,
 * line by line as they are seen. Reads, and changes nothing.
 */
export function readPartsInPage(title: string): PortalFrame {
  const LONGEST_PART = 1_500;
  const plain = (text: string) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  const seen = (element: Element) =>
    element instanceof HTMLElement &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const text = (element: Element) => (element instanceof HTMLElement ? element.innerText : '');
  const isAside = (element: Element) =>
    element.closest(
      'nav, footer, script, style, select, [role="navigation"], [role="contentinfo"], [aria-hidden="true"]',
    ) !== null;
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);

  const wanted = plain(title);
  const names = (element: Element) => wanted !== '' && plain(text(element)).includes(wanted);
  const named = all.filter((element) => seen(element) && !isAside(element) && names(element));
  const deepest = named.filter((element) => ![...element.children].some((child) => named.includes(child)));
  const isLike = (one: Element, other: Element) =>
    one !== other &&
    one.tagName === other.tagName &&
    one.className === other.className &&
    text(other).trim() !== '';
  const partOf = (element: Element): Element => {
    let part = element;
    for (;;) {
      const parent: Element | null = part.parentElement;
      // Beside others of its kind it is one of several: what is around them is about all of them.
      const isOne =
        /^(TR|LI|ARTICLE)$/.test(part.tagName) ||
        /^(row|listitem|article)$/.test(part.getAttribute('role') ?? '');
      if (parent === null || parent === document.body || isOne) return part;
      if ([...parent.children].some((other) => isLike(part, other))) return part;
      if (text(parent).length > LONGEST_PART) return part;
      part = parent;
    }
  };
  const parts = [...new Set(deepest.map(partOf))];
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const MARKED = '[aria-current]:not([aria-current="false"]):not([aria-current="page"])';
  const linesOf = (words: string) =>
    words
      .split(/\n+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
  return {
    parts: outer.map((part) => ({
      lines: linesOf(text(part)).filter((line) => plain(line) !== wanted),
      current: [...part.querySelectorAll(MARKED)]
        .filter(seen)
        .flatMap((step) => linesOf(text(step)).slice(0, 1)),
    })),
  };
}
