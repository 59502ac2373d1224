import type { DomTools } from './dom-tools.ts';

/** Runs in the page. Tells what a person can see, and what was put there to catch robots. */
export function sightTools(dom: DomTools) {
  const TRAP_WORDS =
    /honey ?-?_?pot|\bbot-?field|leave (this|it)( field)? (blank|empty)|do not fill|don'?t fill|if you are (a )?human/i;

  const rendered = (element: Element): boolean =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    });

  const clipped = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      /rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip) ||
      /inset\((50|100)%/.test(style.clipPath)
    );
  };

  /** Beyond the page's left or top edge, where no scrolling leads. */
  const beyondEdge = (box: DOMRect): boolean => box.right + scrollX <= 0 || box.bottom + scrollY <= 0;

  const hasArea = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width >= 3 && box.height >= 3 && !beyondEdge(box);
  };

  const seen = (element: Element): boolean => {
    if (!rendered(element) || !hasArea(element)) return false;
    let at: Element | null = element;
    for (let depth = 0; at !== null && depth < 30; depth += 1, at = dom.parent(at)) {
      if (clipped(at)) return false;
      const box = at.getBoundingClientRect();
      const cut = /hidden|clip/.test(getComputedStyle(at).overflow);
      if (cut && (box.width < 3 || box.height < 3)) return false;
    }
    return true;
  };

  const ariaHidden = (element: Element): boolean =>
    element.getAttribute('aria-hidden') === 'true' ||
    dom.ancestors(element, 6).some((at) => at.getAttribute('aria-hidden') === 'true');

  const trapWords = (element: Element): boolean => {
    const own = [
      element.id,
      element.getAttribute('name'),
      element.getAttribute('aria-label'),
      element.getAttribute('placeholder'),
    ];
    const near = dom.ancestors(element, 2).flatMap((at) => [at.id, at.getAttribute('class')]);
    if ([...own, ...near].some((text) => TRAP_WORDS.test(text ?? ''))) return true;
    const labels = (element as HTMLInputElement).labels ?? [];
    return [...labels].some((label) => TRAP_WORDS.test(label.textContent ?? ''));
  };

  /** A text box that is in the page but that no person can see or reach. */
  const trap = (element: Element, isVisible: boolean): boolean => {
    if (trapWords(element)) return true;
    const textual =
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && /^(text|email|tel|url|number)$/.test(element.type));
    if (!textual) return false;
    if (isVisible) return element.getAttribute('tabindex') === '-1' && ariaHidden(element);
    if (element.getAttribute('tabindex') === '-1' || ariaHidden(element)) return true;
    // Laid out, yet out of sight: nobody hides a real question like this. `display: none` may be a question still to come.
    return element.checkVisibility();
  };

  return { rendered, seen, hasArea, trap, ariaHidden };
}

export type SightTools = ReturnType<typeof sightTools>;
