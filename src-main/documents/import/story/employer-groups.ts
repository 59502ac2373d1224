import type { FoundDates } from './dates-in.ts';
import type { HeadPart } from './head-parts.ts';
import { type Job, noJob, titleness } from './job.ts';
import { splitTown } from './job-places.ts';
import { isPlace } from './place-in.ts';
import type { RawEntry } from './raw-entry.ts';
import { speaksFor } from './words.ts';

/** An entry with the parts of its head. */
interface Told {
  entry: RawEntry;
  parts: readonly HeadPart[];
}

/**
 * For each entry, which entry above names its employer; -1 where it does so itself. Above several positions stands the
 * employer alone with the whole time there, or the first of them has employer and title on two lines and the others one
 * in the look of the second.
 */
export function employersAbove(
  entries: readonly RawEntry[],
  parts: readonly (readonly HeadPart[])[],
): number[] {
  const told = entries.map((entry, index): Told => ({ entry, parts: parts[index] ?? [] }));
  const above = told.map(() => -1);
  for (let at = 0; at < told.length; at += 1) {
    const members = membersBelow(told, at);
    for (let one = at + 1; one <= at + members; one += 1) above[one] = at;
    if (above[at] === -1 && members === 0) markLikeSecondLine(told, at, above);
  }
  return above;
}

/** An entry that names an employer and nothing else, with what is said of it; null where it names more. */
export function readEmployer(told: Told): Job | null {
  const company = employerAlone(told);
  if (company === null) return null;
  const { entry, parts } = told;
  const job = { ...noJob(entry), company };
  const named = parts.find(({ text }) => text === company);
  if (named && job.place === '') job.company = splitTown(named, job)[0]?.text ?? company;
  const below = parts.filter(({ row, text }) => row > 0 && !isPlace(text)).map(({ text }) => text);
  job.place ||= parts.find(({ text }) => isPlace(text))?.text ?? '';
  job.more = [...below, ...entry.body.map(({ text }) => text)];
  return job;
}

function employerAlone({ entry, parts }: Told): string | null {
  const own = parts.filter(({ row, text }) => row === 0 && !isPlace(text));
  const others = parts.filter(({ row, text }) => row > 0 && !isPlace(text));
  const [name] = own;
  if (!name || own.length > 1 || entry.body.some(({ bullet }) => bullet)) return null;
  return others.every(({ text }) => isSentence(text)) ? name.text : null;
}

/** A position under an employer: all that its head says but the place is the title. */
export function readPosition({ entry, parts }: Told, employer: Job): Job {
  const job = { ...noJob(entry), company: employer.company };
  const named = parts.filter(({ text }) => {
    if (!isPlace(text)) return true;
    job.place ||= text;
    return false;
  });
  const [title, ...more] = named.length === 1 ? named.flatMap((part) => splitTown(part, job)) : named;
  job.title = title?.text ?? '';
  job.more.push(...more.map(({ text }) => text));
  job.place ||= employer.place;
  return job;
}

/** How many entries below an employer's name lie within its time and name no employer of their own. */
function membersBelow(told: readonly Told[], at: number): number {
  const header = told[at];
  const span = header?.entry.dates;
  const name = header && employerAlone(header);
  if (!header || !span?.range || !name) return 0;
  let count = 0;
  for (const one of told.slice(at + 1)) {
    if (!isPosition(one) || !lies(one.entry.dates, span)) break;
    count += 1;
  }
  const below = told.slice(at + 1, at + 1 + count);
  const titled = below.filter(({ parts }) => speaksFor('title', parts[0]?.text ?? '') > 0).length;
  const own = header.parts[0];
  const isApart = own !== undefined && below.every(({ parts }) => parts[0] && look(parts[0]) !== look(own));
  // Jobs that overlap, each on one line, look alike; a title may be an employer's name, as Baker and Mason are.
  if (!isApart) return titled === count && isBareName(name) && !below.some(namesEmployer) ? count : 0;
  if (speaksFor('title', name) > 0) return titled === count && count > 1 ? count : 0;
  return titled > 0 || speaksFor('employer', name) > 0 ? count : 0;
}

const isBareName = (name: string): boolean => !name.includes(',') && speaksFor('title', name) === 0;

/** "Lecturer, Hill College": an employer stands behind the title. */
function namesEmployer({ parts }: Told): boolean {
  const behind = parts[0]?.text.split(/,\s+/).slice(1).join(', ') ?? '';
  return speaksFor('employer', behind) > 0;
}

function isPosition({ entry, parts }: Told): boolean {
  const named = parts.filter(({ text, row }) => !isPlace(text) && row === 0);
  return (
    entry.dates !== null &&
    named.length === 1 &&
    parts.every(({ row, text }) => row === 0 || isPlace(text) || isSentence(text))
  );
}

function lies(dates: FoundDates | null, span: FoundDates): boolean {
  if (!dates) return false;
  const begins = compare(dates.start, span.start) >= 0;
  if (span.current) return begins;
  return begins && !dates.current && compare(dates.end || dates.start, span.end) <= 0;
}

/** Compares two dates as exactly as both are known. */
function compare(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).localeCompare(other.slice(0, length));
}

/** Employer and title on two lines of different looks, and entries below with one line in the look of the title. */
function markLikeSecondLine(told: readonly Told[], at: number, above: number[]): void {
  const first = told[at];
  if (first?.entry.head.length !== 2 || !first.entry.dates) return;
  const rows = [0, 1].map((row) => first.parts.filter((part) => part.row === row && !isPlace(part.text)));
  const [[company, ...others] = [], [title, ...rest] = []] = rows;
  if (!company || !title || others.length + rest.length > 0 || look(company) === look(title)) return;
  if (titleness(company.text) > 0 && titleness(company.text) >= titleness(title.text)) return;
  for (let one = at + 1; one < told.length; one += 1) {
    const next = told[one];
    const [own] = next?.parts ?? [];
    if (!next || !own || !isPosition(next) || next.entry.head.length > 1 || look(own) !== look(title)) return;
    above[one] = at;
  }
}

function look({ bold, italic, text, line }: HeadPart): string {
  return `${bold} ${italic} ${text === text.toUpperCase()} ${Math.round(line.size * 2)}`;
}

/** Words that no name has: it ends as a sentence does, or goes on in small letters. */
function isSentence(text: string): boolean {
  const small = text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length;
  return small > 0 && (/[.!]$/.test(text) || small > 2);
}
