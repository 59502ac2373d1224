import { hiddenSelectors, isHidingStyle, isWhiteOnNothing } from './hidden-rules.ts';

const UNSEEN_CLASSES =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only';
/** Fewer characters than this are an icon's name or a label, not worth telling. */
const WORTH_TELLING = 20;

/** Takes out of the document all that a person does not see, and returns the texts that it held. */
export function removeHidden(document: Document): string[] {
  const hidden: string[] = [];
  const remove = (element: Element): void => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length >= WORTH_TELLING) hidden.push(text.slice(0, 2000));
    element.remove();
  };
  const sheets = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  for (const element of document.querySelectorAll(
    'script, style, noscript, template, svg, iframe, object, embed',
  ))
    element.remove();
  for (const element of [...document.querySelectorAll('[style]')]) {
    if (element.matches('html, body')) continue;
    const style = element.getAttribute('style') ?? '';
    if (isHidingStyle(style) || (isWhiteOnNothing(style) && !hasBackground(element))) remove(element);
  }
  for (const element of [...document.querySelectorAll(`[hidden], [aria-hidden="true"], ${UNSEEN_CLASSES}`)])
    if (!element.matches('html, body, main')) remove(element);
  for (const selector of sheets.flatMap(hiddenSelectors)) hideBySheet(document, selector, remove);
  return hidden;
}

/** A style sheet may hide the whole page until a script shows it: then nothing is removed. */
function hideBySheet(document: Document, selector: string, remove: (element: Element) => void): void {
  const whole = document.body?.textContent?.length ?? 0;
  for (const element of [...document.querySelectorAll(selector)]) {
    const isMostOfPage = whole > 1500 && (element.textContent?.length ?? 0) > whole * 0.6;
    if (!element.matches('html, body, main') && !isMostOfPage) remove(element);
  }
}

function hasBackground(element: Element): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    if (
      /background|bgcolor/i.test(
        `${parent.getAttribute('style') ?? ''} ${parent.hasAttribute('bgcolor') ? 'bgcolor' : ''}`,
      )
    )
      return true;
  return false;
}
