import type { DomTools } from './dom-tools.ts';
import type { VeilTools } from './veil-tools.ts';

/** Runs in the page. Tells what a person can see, and what was put there to catch robots. */
export function sightTools(dom: DomTools, veil: VeilTools) {
  const TRAP_WORDS =
    /honey ?-?_?pot|\bbot-?field|leave (this|it)( field)? (blank|empty)|do not fill|don'?t fill|if you are (a )?human/i;

  const rendered = (element: Element): boolean =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: false,
    });

  const hasArea = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width >= 3 && box.height >= 3;
  };

  const isTextual = (element: Element): boolean =>
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement &&
      /^(text|email|tel|url|number|search|date|month)$/.test(element.type));

  const seen = (element: Element): boolean => {
    if (!rendered(element) || !hasArea(element) || veil.veiled(element)) return false;
    if (element instanceof HTMLSelectElement) return !veil.buried(element);
    return !isTextual(element) || !veil.unusable(element);
  };

  const ariaHidden = (element: Element): boolean =>
    element.getAttribute('aria-hidden') === 'true' ||
    dom.ancestors(element, 6).some((at) => at.getAttribute('aria-hidden') === 'true');

  const modals = dom.everything(document).filter((at) => at.matches('dialog:modal'));
  /** Its frame as a whole may be out of reach in the page around it, as far as that page lets it look. */
  const frameOf = (): Element | null => {
    try {
      return window.frameElement;
    } catch {
      return null;
    }
  };
  const isInert = (element: Element, open: readonly Element[]): boolean => {
    const chain = [element, ...dom.ancestors(element)];
    const modal = chain.findIndex((at) => open.includes(at));
    if (open.length > 0 && modal < 0) return true;
    const own = modal < 0 ? chain : chain.slice(0, modal + 1);
    const { interactivity } = getComputedStyle(element) as CSSStyleDeclaration & { interactivity?: string };
    return interactivity === 'inert' || own.some((at) => at.hasAttribute('inert'));
  };
  const frame = frameOf();
  const isFrameInert =
    frame !== null && isInert(frame, [...frame.ownerDocument.querySelectorAll('dialog:modal')]);
  /** Neither a mouse nor a key gets to it: it is inert, or lies behind an open box that must be closed first. */
  const outOfReach = (element: Element): boolean => isFrameInert || isInert(element, modals);

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
    if (!isTextual(element)) return false;
    if (isVisible) return element.getAttribute('tabindex') === '-1' && ariaHidden(element);
    if (element.getAttribute('tabindex') === '-1' || ariaHidden(element)) return true;
    // Laid out, yet out of sight: nobody hides a real question like this. `display: none` may be a question still to come.
    return element.checkVisibility();
  };

  return { rendered, seen, hasArea, trap, ariaHidden, isTextual, outOfReach };
}

export type SightTools = ReturnType<typeof sightTools>;
