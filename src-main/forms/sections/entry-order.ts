import type { Profile } from '#shared/domain/profile.ts';
import { line, type Section, sectionRules } from './section-words.ts';

type Dated = Pick<Profile['experience'][number], 'start' | 'end'> & { current?: boolean | undefined };
/** After all dates that a profile can hold. */
const STILL = '9999';

/** How a section wants its entries; the newest first unless it says otherwise. */
export type EntryOrder = 'newest' | 'oldest';

/** The order that the words of a section ask for. */
export function orderAsked(text: string): EntryOrder {
  return sectionRules().oldestFirst.test(line(text)) ? 'oldest' : 'newest';
}

/** The entries in an order; those whose dates say nothing keep their place among equals. */
export function inOrder<T extends Dated>(entries: readonly T[], order: EntryOrder): T[] {
  const endOf = ({ end, current, start }: T): string => (current === true ? STILL : end || start);
  const sorted = [...entries].sort(
    (a, b) => endOf(b).localeCompare(endOf(a)) || b.start.localeCompare(a.start),
  );
  const isDated = entries.every((entry) => endOf(entry) !== '');
  if (!isDated) return order === 'oldest' ? [...entries].reverse() : [...entries];
  return order === 'oldest' ? sorted.reverse() : sorted;
}

/** A profile with its jobs and schools in the order that each section asks for. */
export function ordered(profile: Profile, orders: ReadonlyMap<Section, EntryOrder>): Profile {
  return {
    ...profile,
    experience: inOrder(profile.experience, orders.get('work') ?? 'newest'),
    education: inOrder(profile.education, orders.get('education') ?? 'newest'),
  };
}
