import type { FieldKey } from '#shared/domain/field-key.ts';
import type { ReadField } from '../read/read-field.ts';
import { sectionOf } from '../sections/section-of.ts';
import { type Entry, entryNamed } from './which-entry.ts';

/** What names an entry. Dates and the rest belong to the entry that was named last. */
const LEADS = new Set<FieldKey>(['work.company', 'work.title', 'education.school', 'education.degree']);

const INSIDE = 'in ';

/** A block, a section, or all that stands outside of both. */
interface Part {
  seen: Map<FieldKey, number>;
  /** What a label named last, with what was asked of it since. */
  named: { entry: Entry; keys: Set<FieldKey> } | null;
}

/**
 * Counts the entries of repeated sections, from 0: which job or school a field is about. By the block or the section that
 * it stands in, each of which begins after those before it; within one, what names an entry begins the next when it comes
 * again. "Previous employer" and "Highest degree" name their entry, for what follows them too, and count for nothing.
 */
export function countEntries(): (
  field: Pick<ReadField, 'key' | 'block' | 'frame' | 'group' | 'label'>,
) => Entry {
  const parts = new Map<string, Map<string, Part>>();
  return ({ key, block, frame, group, label }) => {
    const section = /^(work|education)\./.exec(key)?.[1];
    if (section === undefined) return 0;
    const isInside = group !== null && sectionOf(group) === section;
    const own = parts.get(section) ?? new Map<string, Part>();
    parts.set(section, own);
    const name = block >= 0 ? `${frame} ${block}` : isInside ? `${INSIDE}${frame} ${group}` : '';
    const part = own.get(name) ?? { seen: new Map(), named: null };
    own.set(name, part);
    const named = namedIn(part, key, block < 0 ? entryNamed(key, label) : null);
    if (named !== null) return named;
    if (name === '') return nthIn(part, key, section);
    const before = [...own].slice(0, [...own.keys()].indexOf(name)).filter(([one]) => one !== '');
    const passed = before.reduce(
      (sum, [one, { seen }]) => sum + (one.startsWith(INSIDE) ? entriesOf(seen) : 1),
      0,
    );
    const nth = nthIn(part, key, section);
    return passed + (block >= 0 ? 0 : nth);
  };
}

function namedIn(part: Part, key: FieldKey, entry: Entry | null): Entry | null {
  if (entry !== null) {
    const isSame = part.named?.entry === entry;
    part.named = { entry, keys: isSame ? (part.named?.keys ?? new Set()) : new Set() };
    part.named.keys.add(key);
    return entry;
  }
  if (part.named === null || part.named.keys.has(key)) {
    part.named = null;
    return null;
  }
  part.named.keys.add(key);
  return part.named.entry;
}

function nthIn({ seen }: Part, key: FieldKey, section: string): number {
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  if (LEADS.has(key)) return nth;
  const named = [...seen].filter(([one]) => LEADS.has(one) && one.startsWith(section));
  return named.length === 0 ? nth : Math.max(...named.map(([, count]) => count)) - 1;
}

/** How many entries were counted in a part; one where nothing in it names any. */
function entriesOf(seen: ReadonlyMap<FieldKey, number>): number {
  const counts = [...seen].filter(([key]) => LEADS.has(key)).map(([, count]) => count);
  return Math.max(1, ...counts);
}
