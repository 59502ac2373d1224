import type { Fact } from '#shared/domain/fact.ts';
import words from '../../../resources/claims/since-words.json' with { type: 'json' };
import { numbersIn } from '../quantities/quantities-of.ts';

const JOINED = new RegExp(`(?<!\\p{L})(?:${words.joined.join('|')})(?!\\p{L})`, 'iu');

/** Why a text has its writer at a job since, or from, a year that the job did not begin in: `named` are the places that it names, each with its dates. */
export function sinceProblems(text: string, named: readonly Fact[]): string[] {
  const [place] = named;
  // After a promotion an employer has several jobs.
  if (place === undefined || !named.every((one) => one.kind === 'experience' && one.place === place.place))
    return [];
  const years = named
    .flatMap(({ text: head }) => numbersIn(head).dates.map(({ date }) => date.slice(0, 4)))
    .sort();
  const isFrom = JOINED.test(text);
  return numbersIn(text).dates.flatMap(({ date, since }) =>
    (since || isFrom) && years.length > 0 && date.slice(0, 4) < (years[0] ?? '')
      ? [`you were not at ${place.place ?? 'that place'} in ${date.slice(0, 4)}`]
      : [],
  );
}
