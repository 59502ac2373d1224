import words from '../../../resources/postings/other-jobs.json' with { type: 'json' };
import { labelNameOf } from '../text/labels.ts';
import { labelPairs } from './label-pairs.ts';

const OTHERS = new RegExp(`^(?:${words.headings.join('|')})[:!]?$`, 'iu');
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
  for (const heading of [...document.querySelectorAll('h2, h3, h4, h5, h6')])
    if (OTHERS.test(heading.textContent?.trim() ?? '')) removeUnder(heading, whole);
  for (const element of [...document.querySelectorAll('header, footer, aside')])
    if (element.querySelector('h1') === null && isAround(element, whole) && !holdsTerms(element))
      element.remove();
}

/** A box at the side that tells the job's own terms by their labels: "Work schedule", "Salary", "Location". */
function holdsTerms(element: Element): boolean {
  if (!element.matches('aside')) return false;
  const labels = labelPairs(element)
    .split('\n')
    .map((line) => labelNameOf(line.replace(/:.*$/, '')));
  return new Set(labels).size > 1 && labels.some((name) => name === 'salary' || name === 'type');
}

/** "Similar jobs" and the box that it opens, else the box behind it; what stands before it stays. */
function removeUnder(heading: Element, whole: number): void {
  let box = heading;
  while (
    box.previousElementSibling === null &&
    box.parentElement !== null &&
    isAround(box.parentElement, whole) &&
    box.parentElement.querySelector('h1') === null
  )
    box = box.parentElement;
  if (box === heading) {
    let next = heading.nextElementSibling;
    while (next !== null && !/^H[1-6]$/i.test(next.nodeName) && isAround(next, whole)) {
      next.remove();
      next = heading.nextElementSibling;
    }
  }
  box.remove();
}

/** A wrapper with a telling name around half of the page (a page that is one form, say) is the page itself. */
function isAround(element: Element, whole: number): boolean {
  return !element.matches('html, body, main, article') && textLength(element) < Math.max(300, whole / 2);
}

function textLength(element: Element | null): number {
  return element?.textContent?.length ?? 0;
}
