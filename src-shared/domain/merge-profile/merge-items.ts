import type { MergeNotes } from './difference.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeLines } from './merge-lines.ts';

type Item = { id: string; highlights: string[] };

export interface ItemKind<T extends Item> {
  list: string;
  /** The word for one, as `Job`. */
  word: string;
  /** How surely two are the same thing; 0 for not at all. */
  likeness: (one: T, other: T) => number;
  titleOf: (item: T) => string;
  labels: Readonly<Record<string, string>>;
  /** Whether the profile's and the file's say the same in a field in other words. */
  alike?: (field: string, own: T, item: T) => boolean;
  /** Joins what is neither a text nor a line. */
  joinMore?: (own: T, item: T, of: string, notes: MergeNotes) => T;
}

/** The profile's items, each joined with the file's of the same thing, and before them those that only the file has. */
export function mergeItems<T extends Item>(
  mine: readonly T[],
  theirs: readonly T[],
  kind: ItemKind<T>,
  notes: MergeNotes,
): T[] {
  const merged = [...mine];
  const added: T[] = [];
  const add = (item: T): void => {
    const fresh = withFreeId(item, [...merged, ...added]);
    notes.ids.set(item.id, fresh.id);
    added.push(fresh);
  };
  const twins = twinsOf(mine, theirs, kind.likeness);
  for (const [index, item] of theirs.entries()) {
    const at = twins.get(index) ?? -1;
    const own = mine[at];
    if (own === undefined) {
      notes.news.push({ kind: kind.word, text: kind.titleOf(item) });
      add(item);
      continue;
    }
    const joined = joinedItem(own, item, kind, notes);
    if (joined === null) add(item);
    else {
      merged[at] = joined;
      notes.ids.set(item.id, own.id);
    }
  }
  return [...added, ...merged];
}

/** Which of the profile's items each of the file's is; the surest pairs first, each item in one pair. */
function twinsOf<T>(
  mine: readonly T[],
  theirs: readonly T[],
  likeness: (one: T, other: T) => number,
): Map<number, number> {
  const pairs = theirs.flatMap((item, index) =>
    mine.map((own, at) => ({ index, at, sure: likeness(own, item) })).filter(({ sure }) => sure > 0),
  );
  const twins = new Map<number, number>();
  for (const { index, at } of pairs.sort((one, other) => other.sure - one.sure)) {
    if (!twins.has(index) && ![...twins.values()].includes(at)) twins.set(index, at);
  }
  return twins;
}

function joinedItem<T extends Item>(own: T, item: T, kind: ItemKind<T>, notes: MergeNotes): T | null {
  const of = kind.titleOf(own);
  const path = `${kind.list}.${own.id}`;
  const fields = mergeFields(
    own,
    item,
    {
      ...{ path: `${path}.`, of, labels: kind.labels, canKeepBoth: true },
      alike: kind.alike && ((field) => kind.alike?.(field, own, item) === true),
    },
    notes,
  );
  if (fields === null) return null;
  return {
    ...(kind.joinMore?.(fields, item, of, notes) ?? fields),
    highlights: mergeLines(own.highlights, item.highlights, { path: `${path}.highlights`, of }, notes),
  };
}

/** Facts hang on an item's id, so the file's own must not name another of the profile's. */
function withFreeId<T extends Item>(item: T, taken: readonly Item[]): T {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(item.id)) return item;
  let number = 2;
  while (ids.has(`${item.id}-${number}`)) number += 1;
  return { ...item, id: `${item.id}-${number}` };
}
