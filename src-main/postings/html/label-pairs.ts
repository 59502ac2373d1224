import { isName } from '../text/is-name.ts';
import { type LabelName, labelNameOf } from '../text/labels.ts';
import { mayBeEmployer } from '../text/may-be-employer.ts';
import { isPlaceLine } from '../text/place-in.ts';
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
    const label = bare(wordsOf(element));
    if (label.length < 2 || label.length > LONGEST_LABEL) continue;
    const name = labelNameOf(label);
    const value = name === undefined || isOneOfMany(element) ? '' : besideOf(element, name);
    if (value.length < 2 || value.length > LONGEST_VALUE || labelNameOf(value) !== undefined) continue;
    if (name === 'company' && !isEmployer(value, /^(?:DT|TH|TD)$/i.test(element.nodeName))) continue;
    if (name !== 'company' && name !== 'location' && /[.!?]\s+\p{Lu}/u.test(value)) continue;
    lines.push(`${label}: ${value}`);
  }
  return lines.join('\n');
}

/** "Keywords", "Location", "Work experience": words side by side, none of which another one is the value of. */
function isOneOfMany(element: Element): boolean {
  if (!/^(?:SPAN|LI|DIV|P)$/i.test(element.nodeName) || /[:：]\s*$/.test(wordsOf(element))) return false;
  const all = runOf(element);
  if (all.length < 3) return false;
  const at = all.indexOf(element);
  return !all.some(
    (one, other) => other !== at && other % 2 === at % 2 && labelNameOf(bare(wordsOf(one))) !== undefined,
  );
}

/** The elements of the same kind, with words alone in them, that stand right before and behind it. */
function runOf(element: Element): Element[] {
  const isAlike = (one: Element | null): one is Element =>
    one !== null && one.nodeName === element.nodeName && one.children.length === 0;
  const run = [element];
  for (let one = element.previousElementSibling; isAlike(one); one = one.previousElementSibling)
    run.unshift(one);
  for (let one = element.nextElementSibling; isAlike(one); one = one.nextElementSibling) run.push(one);
  return run;
}

/** What stands next to it, or next to the box that holds nothing else. */
function besideOf(element: Element, name: LabelName): string {
  let at: Element = element;
  while (at.nextElementSibling === null && at.parentElement !== null && wordsBehind(at) === '') {
    if (wordsOf(at.parentElement) !== wordsOf(element)) return '';
    at = at.parentElement;
  }
  // "<b>Place:</b> Leeds <b>Hours:</b> 20"
  const behind = wordsBehind(at);
  if (behind !== '') return /[:：]$/.test(wordsOf(element)) || /^[:：]/.test(behind) ? bareStart(behind) : '';
  const beside = at.nextElementSibling;
  if (beside === null || (/^(?:TD|TH)$/i.test(at.nodeName) && beside.nextElementSibling !== null)) return '';
  const value = lineOf(beside);
  if (name !== 'location' || !/^H[1-6]$/i.test(at.nodeName)) return value;
  // "Job locations", "Beech Hill Clinic", "Gibbet Street", "Halifax"; "1 vacancy in:", "Dubois, WY"
  const lines = [value];
  for (let next = beside.nextElementSibling; isLineLike(next, beside); next = next.nextElementSibling)
    lines.push(lineOf(next));
  return lines.find(isPlaceLine) ?? (/[:：]$/.test(value) ? (lines[1] ?? '') : value);
}

function isLineLike(element: Element | null, first: Element): element is Element {
  return element !== null && element.nodeName === first.nodeName;
}

function lineOf(element: Element): string {
  return textOf(element)
    .replace(/\n+/g, ', ')
    .replace(/,\s*-\s/g, ', ')
    .trim();
}

/** The words right behind an element that stand in no element of their own. */
function wordsBehind(element: Element): string {
  const next = element.nextSibling;
  return next !== null && next.nodeType === 3 ? (next.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
}

const bare = (words: string): string => words.replace(/\s*[:：]$/, '');
const bareStart = (words: string): string => words.replace(/^[:：]\s*/, '').replace(/\s*[|·•;,]$/, '');

function isEmployer(value: string, inTable: boolean): boolean {
  if (value.length > LONGEST_NAME) return false;
  return isName(value) || (inTable && mayBeEmployer(value) && !/\p{L}{3}[.!?]\s/u.test(value));
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
