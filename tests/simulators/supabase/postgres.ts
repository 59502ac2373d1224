import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Postgres } from './database.ts';
import { startPglite } from './pglite.ts';
import { serverPrograms, startServer } from './postgres-server.ts';

const HERE = import.meta.dirname;
const SHIPPED = join(HERE, '..', '..', '..', 'resources', 'supabase');

/** The SQL that the program gives to its user, in order. */
export const shippedSql = (): string =>
  readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(SHIPPED, name), 'utf8'))
    .join('\n');

/**
 * A database as a fresh project of Supabase has it, with JobAI's SQL run in it once. The server that is installed on this
 * machine where there is one, else the same PostgreSQL as WebAssembly, which a bare machine gets with npm.
 */
export async function startPostgres(kind?: Postgres['kind']): Promise<Postgres> {
  const programs = kind === 'pglite' ? null : serverPrograms();
  const postgres = programs === null ? await startPglite() : await startServer(programs);
  await postgres.exec(readFileSync(join(HERE, 'as-supabase.sql'), 'utf8'));
  await postgres.exec(shippedSql());
  return postgres;
}
