import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What became of the last update: `placed` until the new version has started, then `started` or `undone`. */
const UpdateMarker = z.object({
  state: z.enum(['placed', 'started', 'failed', 'undone']),
  /** Versions. */
  from: z.string(),
  to: z.string(),
  /** The file that is started, and the version before it, kept beside: absolute paths. */
  current: z.string(),
  former: z.string(),
  /** The user was told that it was undone. */
  told: z.boolean().default(false),
});
export type UpdateMarker = z.infer<typeof UpdateMarker>;

const fileIn = (userData: string): string => join(userData, 'update.json');

/** The marker in the data folder; null where there is none that can be read. */
export function readMarker(userData: string): UpdateMarker | null {
  try {
    const read = UpdateMarker.safeParse(JSON.parse(readFileSync(fileIn(userData), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Takes the marker's place whole. */
export function writeMarker(userData: string, marker: UpdateMarker): void {
  const file = fileIn(userData);
  writeFileSync(`${file}.part`, `${JSON.stringify(marker, null, 2)}\n`);
  renameSync(`${file}.part`, file);
}
