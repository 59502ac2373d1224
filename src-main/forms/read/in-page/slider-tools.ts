import type { FieldLimits } from '#shared/domain/field-limits.ts';
import type { SightTools } from './sight-tools.ts';

/** Runs in the page. Sliders: the page's own, and those that are drawn, with or without one of the page's own on their thumb. */
export function sliderTools(sight: SightTools) {
  const OWN = 'input[type=range]';
  /** What is moved there plays, pages or filters, and answers nothing. */
  const OTHERS =
    '[class*=player i], [class*=video i], [class*=audio i], [class*=carousel i], [role=scrollbar]';

  const isOwn = (element: Element): element is HTMLInputElement => element.matches(OWN);

  const isSlider = (element: Element): boolean => {
    if (element.closest(OTHERS) !== null) return false;
    if (isOwn(element)) return true;
    return element.getAttribute('role') === 'slider' && element.querySelector(OWN) === null;
  };

  /** The page's own lies unseen on a thumb that is drawn. */
  const isOnThumb = (element: Element): boolean => {
    const thumb = isOwn(element) ? element.parentElement : null;
    return thumb !== null && sight.seen(thumb) && element.checkVisibility({ visibilityProperty: true });
  };

  const standing = (element: Element): string =>
    isOwn(element) ? element.value : (element.getAttribute('aria-valuenow') ?? '');

  const limitsOf = (element: Element): FieldLimits => {
    const said = (own: string, drawn: string, else_: string): string =>
      (isOwn(element) ? element.getAttribute(own) : element.getAttribute(drawn)) || else_;
    const limits: FieldLimits = {
      min: said('min', 'aria-valuemin', '0'),
      max: said('max', 'aria-valuemax', '100'),
    };
    return isOwn(element) ? { ...limits, step: element.step || '1' } : limits;
  };

  return { isSlider, isOnThumb, standing, limitsOf };
}

export type SliderTools = ReturnType<typeof sliderTools>;
