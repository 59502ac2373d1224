const ALWAYS = [
  'nav',
  'form',
  'dialog',
  '[role=navigation]',
  '[role=dialog]',
  '[role=search]',
  '[role=banner]',
  '[role=contentinfo]',
  'button',
  'select',
  'textarea',
  'input',
  'datalist',
  'canvas',
  'video',
  'audio',
  'picture',
  'img',
  '[id*=cookie i]',
  '[class*=cookie i]',
  '[id*=consent-banner i]',
  '[class*=consent-banner i]',
  '#onetrust-consent-sdk',
  '[class*=similar-jobs i]',
  '[class*=related-jobs i]',
  '[class*=recommended-jobs i]',
  '[class*=share-button i]',
  '[class*=breadcrumb i]',
  '[class*=newsletter i]',
  '[class*=social-share i]',
  '[class*=skip-link i]',
].join(', ');

/** Takes out what is around a posting on every page: navigation, forms, cookie notices, other jobs. */
export function stripBoilerplate(document: Document): void {
  const whole = textLength(document.body);
  for (const element of [...document.querySelectorAll(ALWAYS)])
    if (isAround(element, whole)) element.remove();
  for (const element of [...document.querySelectorAll('header, footer, aside')])
    if (element.querySelector('h1') === null && isAround(element, whole)) element.remove();
}

/** A wrapper with a telling name around half of the page (a page that is one form, say) is the page itself. */
function isAround(element: Element, whole: number): boolean {
  return !element.matches('html, body, main, article') && textLength(element) < Math.max(300, whole / 2);
}

function textLength(element: Element | null): number {
  return element?.textContent?.length ?? 0;
}
