import type { Row, RowStore } from './row-store.ts';

/** A person's employers by id and by name; several positions have one in common. */
export interface Employers {
  nameOf(id: unknown): string;
  idOf(name: string): string | null;
}

export function readEmployers(store: RowStore, personId: string): Employers {
  return byName(
    new Map(store.all('employers', { person_id: personId }).map((row) => [idIn(row), nameIn(row)])),
  );
}

/**
 * Stores the employers of these jobs: those of one name are one. Where all positions of an employer got another name, it
 * is renamed and stays the same one.
 */
export function putEmployers(
  store: RowStore,
  personId: string,
  jobs: readonly { id: string; company: string }[],
): Employers {
  const stored = store.all('employers', { person_id: personId });
  const employerOfJob = new Map(
    store.all('experience', { person_id: personId }).map((row) => [row['id'], row['employer_id']]),
  );
  const names = [...new Set(jobs.map(({ company }) => company))].filter((name) => name !== '');
  const known = new Map(
    stored.filter((row) => names.includes(nameIn(row))).map((row) => [idIn(row), nameIn(row)]),
  );
  for (const name of names) {
    if ([...known.values()].includes(name)) continue;
    const own = jobs.filter(({ company }) => company === name);
    const renamed = own
      .map(({ id }) => employerOfJob.get(id))
      .find((id) => typeof id === 'string' && !known.has(id));
    const id = typeof renamed === 'string' ? renamed : freeId(own[0]?.id ?? 'employer', known, stored);
    known.set(id, name);
    store.put(
      'employers',
      { person_id: personId, id },
      { name },
      stored.find((row) => idIn(row) === id),
    );
  }
  return byName(known);
}

/** Takes away the employers that no position names any more; after the positions were stored. */
export function removeIdleEmployers(store: RowStore, personId: string): void {
  const used = new Set(store.all('experience', { person_id: personId }).map((row) => row['employer_id']));
  for (const row of store.all('employers', { person_id: personId }))
    if (!used.has(idIn(row))) store.remove('employers', { person_id: personId, id: idIn(row) });
}

function byName(names: ReadonlyMap<string, string>): Employers {
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  return {
    nameOf: (id) => names.get(String(id)) ?? '',
    idOf: (name) => ids.get(name) ?? null,
  };
}

const idIn = (row: Row): string => String(row['id']);
const nameIn = (row: Row): string => String(row['name']);

function freeId(wanted: string, known: ReadonlyMap<string, string>, stored: readonly Row[]): string {
  const taken = new Set([...known.keys(), ...stored.map(idIn)]);
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}~${number}`;
  return id;
}
