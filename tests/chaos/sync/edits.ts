import type { Machine } from '#tests/fakes/sync-machine.ts';

/** Draws whole numbers below a limit. */
export type Draw = (below: number) => number;

type Values = Record<string, unknown>;

/** What was written in a history, to ask at its end where each value went. */
export interface Written {
  /** Each value that a user wrote, unlike any other. */
  values: Set<string>;
  /** Those that somebody who saw them replaced or removed. */
  replaced: Set<string>;
}

const PERSON = 'person';
const PROFILE = 'profile';
let counter = 0;
const fresh = (written: Written): string => {
  counter += 1;
  const value = `v${counter}v`;
  written.values.add(value);
  return value;
};

/** The values of a history that stand in a row. */
export const valuesIn = (row: unknown): string[] => JSON.stringify(row ?? null).match(/v\d+v/g) ?? [];

/** The rows that all edits rest on, made on the first machine. */
export function begin({ db }: Machine): void {
  db.client.exec(`
    INSERT INTO people (id, full_name, first_name, last_name, preferred_name, email, phone, street, city, region, postal, country)
      VALUES ('${PERSON}', 'A B', 'A', 'B', '', 'a@b.c', '', '', '', '', '', '');
    INSERT INTO profiles (id, persona, person_id) VALUES ('${PROFILE}', 'main', '${PERSON}');`);
}

interface Kind {
  table: string;
  field: string;
  insert(db: Machine['db'], id: string, value: string): void;
  /** Whether rows may be edited, and removed. */
  where(id: string): string;
}

const job = (id: string) => `job-${id}`;
const KINDS: readonly Kind[] = [
  {
    table: 'skills',
    field: 'level',
    insert: (db, id, value) =>
      db.client
        .prepare(`INSERT INTO skills (person_id, id, name, level, keywords) VALUES (?, ?, ?, ?, '[]')`)
        .run(PERSON, id, 'x', value),
    where: (id) => `id = '${id}'`,
  },
  {
    table: 'discovered_jobs',
    field: 'title',
    insert: (db, id, value) =>
      db.client
        .prepare(
          `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body) VALUES (?, ?, ?, 's', 'u', ?, 'c', 0, '{}')`,
        )
        .run(job(id), PROFILE, id, value),
    where: (id) => `id = '${job(id)}'`,
  },
  {
    table: 'answers',
    field: 'value',
    insert: (db, id, value) =>
      db.client
        .prepare(
          `INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, said_at) VALUES (?, ?, 'notice.period', 'q', ?, ?, 'always', 't')`,
        )
        .run(`${id}-${value}`, PROFILE, id, value),
    where: (id) => `question_key = '${id}'`,
  },
  {
    table: 'applications',
    field: 'title',
    insert: (db, id, value) =>
      db.client
        .prepare(
          `INSERT INTO applications (id, profile_id, job_id, title, company, url, status) VALUES (?, ?, ?, ?, 'c', 'u', 'applied')`,
        )
        .run(`app-${id}`, PROFILE, job(id), value),
    where: (id) => `id = 'app-${id}'`,
  },
  {
    table: 'application_items',
    field: 'body',
    insert: (db, id, value) =>
      db.client
        .prepare('INSERT INTO application_items (id, profile_id, application_id, body) VALUES (?, ?, ?, ?)')
        .run(`item-${id}`, PROFILE, `app-${id}`, JSON.stringify({ value })),
    where: (id) => `id = 'item-${id}'`,
  },
];
/** So few rows of each kind that edits meet. */
const IDS = ['1', '2', '3'];

/** One edit of a user at one machine: a row is added, changed, removed, or the person's own name changes. */
export function edit({ db }: Machine, draw: Draw, written: Written): void {
  if (draw(6) === 0) {
    editPerson(db, draw, written);
    return;
  }
  const kind = KINDS[draw(KINDS.length)] as Kind;
  const id = IDS[draw(IDS.length)] as string;
  const { table, field } = kind;
  const row = db.client.prepare(`SELECT * FROM ${table} WHERE ${kind.where(id)}`).get() as Values | undefined;
  if (row === undefined) {
    const value = fresh(written);
    try {
      kind.insert(db, id, value);
    } catch {
      // What it would hang on is not there.
      written.values.delete(value);
    }
    return;
  }
  if (draw(4) === 0) {
    for (const gone of goneWith(db, kind, id))
      for (const value of valuesIn(gone)) written.replaced.add(value);
    db.client.exec(`DELETE FROM ${table} WHERE ${kind.where(id)}`);
    return;
  }
  for (const value of valuesIn(row[field])) written.replaced.add(value);
  const value = fresh(written);
  const stored = field === 'body' ? JSON.stringify({ value }) : value;
  db.client.prepare(`UPDATE ${table} SET "${field}" = ? WHERE ${kind.where(id)}`).run(stored);
}

function editPerson(db: Machine['db'], draw: Draw, written: Written): void {
  const field = ['first_name', 'city', 'phone'][draw(3)] as string;
  const row = db.client.prepare('SELECT * FROM people').get() as Values | undefined;
  if (row === undefined) return;
  for (const value of valuesIn(row[field])) written.replaced.add(value);
  db.client.prepare(`UPDATE people SET ${field} = ?`).run(fresh(written));
}

/** A row with all that goes when it is removed. */
function goneWith(db: Machine['db'], kind: Kind, id: string): unknown[] {
  const from = KINDS.indexOf(kind);
  const isJob = kind.table === 'discovered_jobs';
  const isApplication = kind.table === 'applications';
  const others = isJob ? KINDS.slice(3) : isApplication ? KINDS.slice(4) : [];
  return [KINDS[from] as Kind, ...others].map(({ table, where }) =>
    db.client.prepare(`SELECT * FROM ${table} WHERE ${where(id)}`).get(),
  );
}
