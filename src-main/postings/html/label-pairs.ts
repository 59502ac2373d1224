import { isName } from '../text/is-name.ts';
import { labelNameOf } from '../text/labels.ts';
import { mayBeEmployer } from '../text/may-be-employer.ts';
import { textOf } from './html-to-text.ts';

const LABELS = 'dt, th, td, h2, h3, h4, h5, h6, strong, b, label, span, div, p, li';
const LONGEST_LABEL = 34;
const LONGEST_VALUE = 160;
const LONGEST_NAME = 80;

/**
 * "Employer: Acme" for each label that a page sets beside or above its value: terms and their details, the two cells of
 * a row, a heading over a line. Only labels that are known, and for an employer only what can be a name.
 */
export function labelPairs(part: ParentNode): string {
  const lines: string[] = [];
  for (const element of part.querySelectorAll(LABELS)) {
    if (element.children.length > 1) continue;
    const label = wordsOf(element).replace(/\s*[:：]$/, '');
    if (label.length < 2 || label.length > LONGEST_LABEL) continue;
    const name = labelNameOf(label);
    const value = name === undefined ? '' : besideOf(element);
    if (value.length < 2 || value.length > LONGEST_VALUE || labelNameOf(value) !== undefined) continue;
    if (name === 'company' && !isEmployer(value, /^(?:DT|TH|TD)$/i.test(element.nodeName))) continue;
    if (name !== 'company' && name !== 'location' && /[.!?]\s+\p{Lu}/u.test(value)) continue;
    lines.push(`${label}: ${value}`);
  }
  return lines.join('\n');
}

/** What stands next to it, or next to the box that holds nothing else. */
function besideOf(element: Element): string {
  let at: Element = element;
  while (at.nextElementSibling === null && at.parentElement !== null) {
    if (wordsOf(at.parentElement) !== wordsOf(element)) return '';
    at = at.parentElement;
  }
  const beside = at.nextElementSibling;
  if (beside === null || (/^(?:TD|TH)$/i.test(at.nodeName) && beside.nextElementSibling !== null)) return '';
  return textOf(beside)
    .replace(/\n+/g, ', ')
    .replace(/,\s*-\s/g, ', ')
    .trim();
}

function isEmployer(value: string, inTable: boolean): boolean {
  if (value.length > LONGEST_NAME) return false;
  return isName(value) || (inTable && mayBeEmployer(value) && !/[.!?]\s/.test(value));
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
