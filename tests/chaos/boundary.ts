import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** A moment of a run, as the database shows it. */
export interface Boundary {
  name: string;
  event?: string;
  submission?: string;
}

const LOOK_MS = 2;

/** Waits until a run in a data folder is at a boundary; false where it ended before. */
export async function reached(
  dataDir: string,
  boundary: Boundary,
  ended: Promise<unknown>,
): Promise<boolean> {
  const file = join(dataDir, 'jobai.sqlite');
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    if (existsSync(file) && isThere(file, boundary)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

function isThere(file: string, { event, submission }: Boundary): boolean {
  try {
    const db = new Sqlite(file, { readonly: true });
    try {
      const found = event
        ? db.prepare('SELECT 1 FROM events WHERE type = ?').get(event)
        : db.prepare('SELECT 1 FROM submissions WHERE state = ?').get(submission);
      return found !== undefined;
    } finally {
      db.close();
    }
  } catch {
    // Its tables are being made.
    return false;
  }
}
