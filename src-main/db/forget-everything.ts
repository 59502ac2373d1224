import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from '#shared/errors/index.ts';
import { replaceFile } from './recover/durable-file.ts';

/** All that the program keeps in a data folder. What else lies there is somebody else's. */
const OURS =
  /^(jobai\.sqlite.*|(damaged|replaced)-\d{4}-.*|(sent-jobs\.jsonl|safety\.json|settings\.json|api-tokens\.json|keys\.vault\.json|window\.json)(\..*)?|tray-told|import-staged|export-work-.*|backups|logs|documents|pictures|browser-profile|browser|models|practice-board)$/;

const markIn = (dataDir: string) => join(dataDir, 'forget-everything');

/** Everything is removed at the next start, before anything of it is opened. */
export function askToForget(dataDir: string): void {
  replaceFile(markIn(dataDir), '');
}

/**
 * Where it was asked for, removes everything of the user's from a data folder that this process holds: database, backups,
 * documents, logs, settings, the browser's profile. Gives what could not be removed. A start that is cut off does it again;
 * once it is through it is never done again, whatever is left. Throws a `DatabaseError` where that can't be made sure of.
 */
export function forgetIfAsked(dataDir: string): string[] {
  const mark = markIn(dataDir);
  if (!existsSync(mark)) return [];
  const ours = readdirSync(dataDir).filter((name) => OURS.test(name));
  const left = ours.filter((name) => !isRemoved(join(dataDir, name)));
  if (!isRemoved(mark))
    throw new DatabaseError(
      `Everything was forgotten but ${mark}, which JobAI may not delete. Delete it by hand, then start JobAI again.`,
      { details: { reason: 'cannot-open' } },
    );
  return left;
}

function isRemoved(path: string): boolean {
  try {
    // A browser that just ended may still hold a file.
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // What is left is told.
  }
  return !existsSync(path);
}
