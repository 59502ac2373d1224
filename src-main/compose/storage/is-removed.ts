import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Removes a file or a folder, and the folder that held nothing else; whether it is gone. */
export function isRemoved(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    // A document lies in a folder of its own.
    rmdirSync(dirname(path));
  } catch {
    // Others lie in it, or what is left is told.
  }
  return !existsSync(path);
}
