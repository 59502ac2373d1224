import type { Db } from './db.ts';
import { dbErrors } from './db-errors.ts';
import { freezeDeep } from './freeze-deep.ts';

type Methods = Record<string, (...args: never[]) => unknown>;

/** In development and tests, records can not be changed by who reads them. */
const freezes = () =>
  process.env['VITEST'] !== undefined || process.env['NODE_ENV_ELECTRON_VITE'] === 'development';

/** Wraps each method of a repository so that SQLite's errors leave it as `DatabaseError`s. */
export function guarded<M extends Methods>(db: Pick<Db, 'file'>, methods: M): M {
  const leaves = freezes() ? freezeDeep : <T>(value: T): T => value;
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: never[]) => leaves(dbErrors(db.file, () => method(...args))),
  ]);
  return Object.fromEntries(wrapped) as M;
}
