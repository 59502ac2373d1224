import words from '../../../../resources/resume-words/job-lines.json' with { type: 'json' };
import { type Line, lineText, startsBold } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { isPlace, isTown } from './place-in.ts';
import type { RawEntry } from './raw-entry.ts';
import { foldWords, speaksFor } from './words.ts';

const JOINERS = new Set(words.joiners);
const SEPARATOR = /\s+[|•·–—-]\s+|,\s+|:\s+|\t|\s+(?:at|@|bei|chez|presso|bij|hos)\s+(?=\p{Lu})/u;

/**
 * Whether a line below a head that has title, employer and dates tells of the job, though no bullet says so: it reads as
 * a sentence does and not as a name, or stands between more of that and a head that is whole by itself.
 */
export function saysMoreOfJob(main: Line, { head, dates, body }: RawEntry, next: Line | undefined): boolean {
  if (main.place !== null || main.cells.length > 1 || startsBold(main)) return false;
  const own = parts(head[0]);
  const isWhole = head.length > 1 || own.length > 1;
  if (!isWhole || (dates === null && !own.some(titleAtStart))) return false;
  const text = lineText(main);
  if (datesIn(text) || isPlace(text) || isTown(text)) return false;
  const isBetween = head.length === 1 && next !== undefined && next.gap < 1 && isDatedPair(next);
  const goesOn = isBetween && main.gap < 1 && body.some(({ bullet }) => !bullet);
  return goesOn || (readsAsSentence(text) && (isBetween || !(isTitleLine(text) || isPair(main))));
}

const isDatedPair = (line: Line): boolean =>
  datesIn(lineText(line))?.range === true && parts(line).length > 1;

/** Whether a line without dates is title and employer of one more job, as the line above is of another. */
export function isAnotherJob(head: readonly Line[], next: Line): boolean {
  const [first] = head;
  return head.length === 1 && first !== undefined && next.place === null && isPair(first) && isPair(next);
}

/** "Football coach, Hexham Juniors": a title, and a name that is no title. */
function isPair(line: Line): boolean {
  const [one = '', ...rest] = parts(line);
  const other = rest[0] ?? '';
  return rest.length > 0 && titleAtStart(one) && speaksFor('title', other) === 0 && /^\p{Lu}/u.test(other);
}

function parts(line: Line | undefined): string[] {
  if (!line) return [];
  const text = lineText(line);
  const dates = datesIn(text);
  const rest = dates ? `${text.slice(0, dates.from)} | ${text.slice(dates.to)}` : text;
  return rest.split(SEPARATOR).filter((part) => /\p{L}/u.test(part));
}

const titleAtStart = (text: string): boolean =>
  speaksFor('title', text.split(/\s+/).slice(0, 2).join(' ')) > 0;

/** Of a whole line: a second word in small letters is no title of a person's, as in "Give medication". */
function isTitleLine(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/);
  return speaksFor('title', /^\p{Lu}/u.test(second) ? `${first} ${second}` : first) > 0;
}

/** It has words in small letters that no name has, or begins with one. */
function readsAsSentence(text: string): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  const [, ...rest] = text.split(/\s+/);
  if (rest.length < 2) return false;
  return rest.some((word) => /^\p{Ll}/u.test(word) && !JOINERS.has(foldWords(word)));
}

type Label = keyof typeof words.labels;
const LABELS = (Object.entries(words.labels) as [Label, string[]][]).map(([kind, names]) => ({
  kind,
  pattern: new RegExp(`^(?:${names.join('|')})\\s*:\\s*(?=\\S)`, 'iu'),
}));

/** Lines of a job without the labels of a form ("Designation: Accountant"); what stands under that of its tasks is an item. */
export function withoutLabels(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const text = lineText(line);
    const label = LABELS.find(({ pattern }) => pattern.test(text));
    const [cell, ...more] = line.cells;
    if (label === undefined || !cell || more.length > 0 || line.bullet) return line;
    const rest = text.replace(label.pattern, '');
    const [run] = cell.runs;
    // What a label calls the title stands out as one in bold would.
    const bold = label.kind === 'title' || run?.bold === true;
    const runs = run ? [{ ...run, text: rest, bold }] : [];
    return { ...line, cells: [{ ...cell, runs }], bullet: label.kind === 'tasks' };
  });
}
