import type Sqlite from 'better-sqlite3';
import { TOLD } from '../recover/count-rows.ts';

/** What the user knows by name beside what is told of a backup. */
const ALSO: readonly [table: string, many: string][] = [
  ['replies', 'replies'],
  ['offers', 'offers'],
  ['network_contacts', 'contacts'],
  ['stories', 'stories'],
  ['interview_sessions', 'practice interviews'],
  ['saved_searches', 'saved searches'],
];

/** How much of each a database holds, by its words. */
export function countHeld(client: Sqlite.Database): Record<string, number> {
  const all = [...TOLD.map(([table, , many]) => [table, many] as const), ...ALSO];
  return Object.fromEntries(
    all.map(([table, words]) => [
      words,
      Number(client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
    ]),
  );
}
