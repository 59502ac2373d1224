import type { FieldKey } from '#shared/domain/field-key.ts';
import type { ReadField } from '../read/read-field.ts';

/** What names an entry. Dates and the rest belong to the entry that was named last. */
const LEADS = new Set<FieldKey>(['work.company', 'work.title', 'education.school', 'education.degree']);

/**
 * Counts the entries of repeated sections, from 0: which job or school a field is about. By the block that it stands in,
 * where the page has blocks; else what names an entry begins the next one when it comes again.
 */
export function countEntries(): (field: Pick<ReadField, 'key' | 'block' | 'frame'>) => number {
  const blocks = new Map<string, string[]>();
  const seen = new Map<FieldKey, number>();
  return ({ key, block, frame }) => {
    const section = /^(work|education)\./.exec(key)?.[1];
    if (section === undefined) return 0;
    if (block >= 0) {
      const known = blocks.get(section) ?? [];
      blocks.set(section, known);
      const name = `${frame} ${block}`;
      if (!known.includes(name)) known.push(name);
      return known.indexOf(name);
    }
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (LEADS.has(key)) return nth;
    const named = [...seen].filter(([one]) => LEADS.has(one) && one.startsWith(section));
    return named.length === 0 ? nth : Math.max(...named.map(([, count]) => count)) - 1;
  };
}
