import type { DomTools } from './dom-tools.ts';
import type { SightTools } from './sight-tools.ts';

/** Runs in the page. Boxes that a signature is drawn into. */
export function signatureTools(dom: DomTools, sight: SightTools) {
  const SIGN =
    /(^|[^\p{L}])(sign(ature|ed)?|unterschrift|unterschreiben|firma|firme|firmar|assinatura|assinar|podpis|handtekening|underskrift|namnteckning|allekirjoitus|al\u00e1\u00edr\u00e1s|imza)([^\p{L}]|$)|signature[-_ ]?(pad|box|canvas)/iu;
  const LEAST = { width: 100, height: 30 };

  /** Its own names, and those of the box that it stands in with a word or two and no other control. */
  const wordsAbout = (canvas: Element): string => {
    const names = [canvas, canvas.parentElement].map(
      (at) => `${at?.id ?? ''} ${at?.getAttribute('class') ?? ''} ${at?.getAttribute('aria-label') ?? ''}`,
    );
    const around = dom.ancestors(canvas, 3).filter((at) => at.querySelectorAll('canvas').length === 1);
    const beside = around.map((at) => dom.wordsOf(at)).filter((words) => words.length <= 120);
    const labels = dom
      .byIds(canvas, canvas.getAttribute('aria-labelledby'))
      .map((label) => dom.wordsOf(label));
    return [...names, ...labels, ...beside].join(' ').replace(/[-_]/g, ' ');
  };

  const isSignature = (element: Element): boolean => {
    if (!(element instanceof HTMLCanvasElement) || !sight.seen(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width >= LEAST.width && height >= LEAST.height && SIGN.test(wordsAbout(element));
  };

  return { isSignature };
}

export type SignatureTools = ReturnType<typeof signatureTools>;
