import { fold } from '#shared/domain/fold.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { ResumeDocument, ResumeEntry } from '#shared/domain/resume-document.ts';
import { datesIn } from '../import/story/dates-in.ts';

/** What an import of a resume's own PDF understands otherwise than the resume says it, in words. */
export function resumeDifferences(document: ResumeDocument, read: Profile): string[] {
  const { contact } = document;
  const entriesOf = (kind: string): ResumeEntry[] =>
    document.sections.filter((section) => section.kind === kind).flatMap(({ entries }) => entries);
  return [
    ...other('name', contact.name, read.name.full),
    ...other('e-mail address', contact.email, read.email),
    ...otherPhone(contact.phone, read.phone),
    ...entriesOf('experience').flatMap((entry) => jobDifferences(entry, read)),
    ...entriesOf('education').flatMap((entry) => schoolDifferences(entry, read)),
  ];
}

function other(what: string, written: string, read: string): string[] {
  return same(written, read) || written === '' ? [] : [`the ${what} "${written}" is read as "${read}"`];
}

function otherPhone(written: string, read: string): string[] {
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(written) === digits(read) || written === '' ? [] : [`the phone number is read as "${read}"`];
}

function jobDifferences(entry: ResumeEntry, { experience }: Profile): string[] {
  const name = [entry.title, entry.organisation].filter((part) => part !== '').join(' at ');
  const found = experience.filter(
    ({ title, company }) =>
      same(`${title} ${company}`, `${entry.title} ${entry.organisation}`) ||
      (same(title, entry.title) && same(company, entry.organisation)),
  );
  if (found.length === 0) return [`the job "${name}" is not understood as one`];
  const isDated = found.some((job) => sameSpan(entry.dates, job.start, job.end, job.current));
  return isDated ? [] : [`the dates of "${name}" are not understood`];
}

function schoolDifferences(entry: ResumeEntry, { education }: Profile): string[] {
  const school = entry.organisation === '' ? entry.title : entry.organisation;
  const found = education.filter((one) => same(one.school, school));
  if (found.length === 0) return [`the school "${school}" is not understood as one`];
  return found.some(({ start, end }) => sameSpan(entry.dates, start, end, null))
    ? []
    : [`the dates at "${school}" are not understood`];
}

function sameSpan(written: string, start: string, end: string, current: boolean | null): boolean {
  const dates = datesIn(written);
  if (dates === null) return start === '' && end === '';
  // One date alone may be kept as the begin, the end or both.
  const different = (both: readonly string[]) => [...new Set(both.filter((date) => date !== ''))].join(' ');
  const wanted = different([dates.start, dates.end]);
  const found = different([start, end]);
  return wanted === found && (current === null || dates.current === current);
}

function same(one: string, two: string): boolean {
  const signs = (text: string) => fold(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
  return signs(one) === signs(two);
}
