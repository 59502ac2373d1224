import type Sqlite from 'better-sqlite3';
import { type MovedRow, moreOfPerson, rowsOfBody } from './rows-of-body.ts';
import { StoredBody } from './stored-body.ts';

interface Stamps {
  created_at: string;
  updated_at: string;
}
interface Stored extends Stamps {
  id: string;
  body: string;
}
interface Persona extends Stored {
  read: StoredBody;
}

/**
 * Moves each stored profile into rows. Personas of one person have their facts in common: those of one that was not removed,
 * the newest first, are the person's. A body that can't be read stays as it is in `unread`.
 */
export function moveProfiles(client: Sqlite.Database): void {
  const all = client
    .prepare('SELECT id, body, created_at, updated_at FROM profiles ORDER BY updated_at DESC, created_at, id')
    .all() as Stored[];
  const people = new Map<string, Persona[]>();
  for (const row of all) {
    const read = StoredBody.safeParse(parsed(row.body));
    if (!read.success) {
      client.prepare('UPDATE profiles SET unread = ? WHERE id = ?').run(row.body, row.id);
      continue;
    }
    const person = read.data.person ?? row.id;
    people.set(person, [...(people.get(person) ?? []), { ...row, read: read.data }]);
  }
  for (const [personId, personas] of people) {
    const [first] = personas.toSorted(
      (one, other) => Number(one.read.removedAt !== null) - Number(other.read.removedAt !== null),
    );
    if (first === undefined) continue;
    putPerson(client, personId, first);
    const rows = rowsOfBody(first.read);
    for (const { table, id, columns } of rows)
      insert(client, table, { person_id: personId, id, ...columns, ...stampsOf(first) });
    for (const persona of personas) putPersona(client, personId, persona, rows);
  }
}

function putPerson(client: Sqlite.Database, id: string, { read, ...stored }: Persona): void {
  const { name, email, phone, address } = read;
  insert(client, 'people', {
    ...{ id, full_name: name.full, first_name: name.first, last_name: name.last },
    ...{ preferred_name: name.preferred, email, phone, ...address },
    ...{ more: JSON.stringify(moreOfPerson(read)), ...stampsOf(stored) },
  });
}

function putPersona(
  client: Sqlite.Database,
  personId: string,
  { id, read, ...stored }: Persona,
  rows: readonly MovedRow[],
): void {
  client
    .prepare('UPDATE profiles SET person_id = ?, headline = ?, summary = ?, removed_at = ? WHERE id = ?')
    .run(personId, read.headline, read.summary, read.removedAt, id);
  const hidden = new Set(read.hidden);
  const { experience, education, projects, extras } = read;
  const own = new Map(
    Object.entries({ experience, education, projects, extras }).flatMap(([list, items]) =>
      items.map((item, index) => [`${list} ${item.id}`, index + 1] as const),
    ),
  );
  const placed = new Map<string, number>();
  for (const { list, id: entryId } of rows) {
    if (list === null) continue;
    // One that this persona has no place for goes right behind the one before it.
    const place = own.get(`${list} ${entryId}`) ?? (placed.get(list) ?? 0) + 1 / 1024;
    placed.set(list, place);
    insert(client, 'profile_entries', {
      ...{ profile_id: id, list, entry_id: entryId, place, hidden: Number(hidden.has(entryId)) },
      ...stampsOf(stored),
    });
  }
}

function insert(
  client: Sqlite.Database,
  table: string,
  columns: Record<string, string | number | null>,
): void {
  const names = Object.keys(columns);
  client
    .prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    )
    .run(columns);
}

const stampsOf = ({ created_at, updated_at }: Stamps): Stamps & Record<string, string> => ({
  created_at,
  updated_at,
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
