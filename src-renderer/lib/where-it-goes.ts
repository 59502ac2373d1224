import { isThisMachine } from '#shared/domain/base-url.ts';
import { hostOf } from './host-of.ts';

/** The practice board is on this machine; another page that is there goes by its address. */
export const placeName = (origin: string, practice: boolean): string =>
  practice && isThisMachine(origin) ? 'the practice board' : hostOf(origin);

/**
 * Where a form goes, as a line, e.g. `Goes to jobs.example.com (the posting is on acme.com)`. `origins`: the posting's
 * first, where it goes last; `practice`: the job is made up. Null where nothing is known of it.
 */
export function whereItGoes(
  origins: readonly string[] | undefined,
  verb: 'Goes' | 'Went',
  practice: boolean,
): string | null {
  const nameOf = (origin: string) => placeName(origin, practice);
  const posting = origins?.[0];
  const to = origins?.at(-1);
  if (origins === undefined || posting === undefined || to === undefined) return null;
  const between = [...new Set(origins.map(nameOf))].filter(
    (name) => name !== nameOf(posting) && name !== nameOf(to),
  );
  const asides = [
    ...(nameOf(posting) === nameOf(to) ? [] : [`the posting is on ${nameOf(posting)}`]),
    ...(between.length === 0 ? [] : [`parts of the form are on ${between.join(', ')}`]),
  ];
  return `${verb} to ${nameOf(to)}${asides.length === 0 ? '' : ` (${asides.join('; ')})`}`;
}
