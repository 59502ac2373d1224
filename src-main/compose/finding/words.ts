import type { LeftOut } from '#main/sources/filter/filter-leads.ts';
import type { Answered } from './ask-source.ts';

const MOST_NAMED = 5;
/** So many that failed for one reason are told together. */
const FROM_HERE_TOGETHER = 3;

export function limitWords(found: number, most: number): string {
  return `${found} openings were found, and the limit of ${most} for one search struck: the ${found - most} that fit your words least were left out. Search more narrowly to see them.`;
}

/** What the filters left out, one sentence each. */
export function leftOutWords(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(
    ({ why, count }) => `${count} ${count === 1 ? 'job was' : 'jobs were'} left out: they ${why}.`,
  );
}

/** What kept places from being asked, each with its own words, or together where several could not be reached for one reason. */
export function placesWords(answers: readonly Answered[]): string[] {
  const own = answers.filter(({ asked }) => !asked.listed);
  const alike = own.filter(({ asked, failure }) => failure !== null && !asked.target);
  const groups = Map.groupBy(alike, ({ failure }) => reasonOf(failure));
  const together = [...groups.values()].filter(({ length }) => length >= FROM_HERE_TOGETHER);
  const told = new Set(together.flat());
  return [
    ...own.filter((answer) => !told.has(answer)).flatMap(({ problems }) => problems),
    ...together.map((group) => {
      const why = sharedReason(group);
      const names = namesOf(group, ({ asked }) => asked.source.label);
      return `${names} were not asked${why === '' ? `. The first of them: ${group[0]?.problems[0] ?? ''}` : `: ${why}`}`;
    }),
  ];
}

/** What all failures say behind what each says of its own place: "JobAI is offline. …"; empty where they differ. */
function sharedReason(answers: readonly Answered[]): string {
  const reasons = new Set(answers.map(({ failure }) => /: (.+)$/s.exec(failure?.message ?? '')?.[1] ?? ''));
  return reasons.size === 1 ? ([...reasons][0] ?? '') : '';
}

const reasonOf = (failure: Answered['failure']): string =>
  String(failure?.details?.['reason'] ?? failure?.details?.['status'] ?? failure?.code);

/** How the companies of the directory fared that could not be read, together. */
export function listedWords(answers: readonly Answered[]): string[] {
  const failed = answers.filter(({ asked, failure }) => asked.listed && failure !== null);
  const gone = failed.filter(({ failure }) => failure?.details?.['status'] === 404);
  const silent = failed.filter((answer) => !gone.includes(answer));
  return [
    ...sentence(gone, 'no longer have the board that the directory names, and are dropped from it'),
    ...sentence(silent, 'could not be read this time', sharedReason(silent)),
  ];
}

function sentence(answers: readonly Answered[], what: string, why = ''): string[] {
  if (answers.length === 0) return [];
  const names = namesOf(answers, ({ asked }) => asked.company ?? asked.target);
  return [why === '' ? `${names}: ${what}.` : `${names} ${what}: ${why}`];
}

function namesOf(answers: readonly Answered[], nameOf: (answer: Answered) => string): string {
  const names = answers.map(nameOf);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
