import type Sqlite from 'better-sqlite3';
import type { Migration } from '../migrations/migration.ts';

interface Step {
  version: number;
  name: string;
}

/** One flipped bit changes one letter. */
const MOST_LETTERS = 1;

/**
 * Sets right what a flipped bit did to the list of steps that the database went through: nothing in SQLite's own checks
 * sees it, and the program would take the data for that of a newer version. Answers whether something was set right; a
 * list that differs by more is left to `pendingMigrations`.
 */
export function mendHistory(client: Sqlite.Database, known: readonly Migration[]): boolean {
  const steps = client.prepare('SELECT version, name FROM schema_history ORDER BY version').all() as Step[];
  const wrong = steps.filter((step) => known[step.version - 1]?.name !== step.name);
  const [step] = wrong;
  if (step === undefined || wrong.length > 1) return false;
  const meant = known.find(
    ({ version, name }) =>
      (version === step.version && isAlmost(name, step.name)) ||
      (name === step.name && !steps.some((other) => other.version === version)),
  );
  if (meant === undefined) return false;
  client
    .prepare('UPDATE schema_history SET version = ?, name = ? WHERE version = ?')
    .run(meant.version, meant.name, step.version);
  return true;
}

function isAlmost(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return [...one].filter((letter, at) => letter !== other[at]).length <= MOST_LETTERS;
}
