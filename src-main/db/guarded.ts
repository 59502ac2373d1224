import type { Db } from './db.ts';
import { dbErrors } from './db-errors.ts';

type Methods = Record<string, (...args: never[]) => unknown>;

/** Wraps each method of a repository so that SQLite's errors leave it as `DatabaseError`s. */
export function guarded<M extends Methods>(db: Pick<Db, 'file'>, methods: M): M {
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: never[]) => dbErrors(db.file, () => method(...args)),
  ]);
  return Object.fromEntries(wrapped) as M;
}
