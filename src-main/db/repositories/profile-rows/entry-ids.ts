import type { Entry } from './lists.ts';

interface Naming<T> {
  nameOf: (entry: T) => string;
  prefix: string;
}

/**
 * Gives each entry the id of its row: its own one; without one, that of the stored entry that says the same, has the same
 * name, or stood in its place; else a new one. No id twice.
 */
export function withEntryIds<T extends Entry>(
  entries: readonly T[],
  stored: readonly (T & { id: string })[],
  { nameOf, prefix }: Naming<T>,
): (T & { id: string })[] {
  const ids: (string | undefined)[] = [];
  const taken = new Set<string>();
  const take = (index: number, id: string | undefined) => {
    if (id === undefined || taken.has(id) || ids[index] !== undefined) return;
    ids[index] = id;
    taken.add(id);
  };
  for (const [index, { id }] of entries.entries()) take(index, id);
  const nameless = [...entries.entries()].filter(([, { id }]) => id === undefined);
  const isFree = ({ id }: { id: string }) => !taken.has(id);
  for (const keyOf of [said, nameOf])
    for (const [index, entry] of nameless)
      take(index, stored.filter(isFree).find((one) => keyOf(one) === keyOf(entry))?.id);
  for (const [index] of nameless) take(index, stored[index]?.id);
  const known = new Set([...taken, ...stored.map(({ id }) => id)]);
  return entries.map((entry, index) => {
    const wanted = entry.id ?? `${prefix}${index + 1}`;
    let id = ids[index] ?? wanted;
    for (let number = 2; ids[index] === undefined && known.has(id); number += 1) id = `${wanted}~${number}`;
    known.add(id);
    return { ...entry, id };
  });
}

const said = ({ id: _, ...entry }: Entry): string => JSON.stringify(entry);
