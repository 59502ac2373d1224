import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { daysBefore } from '#shared/dates/local-day.ts';

/** A day's file is followed by another when it is as large. */
const MAX_BYTES = 10 * 1024 * 1024;
const KEPT_DAYS = 14;
const NAME = /^jobai-(\d{4}-\d{2}-\d{2})(?:\.(\d+))?\.log$/;

/** One file a day, in parts of 10 MB, kept for 14 days. */
export interface DailyFile {
  /** Throws what the file system says. */
  append(line: string, day: string): void;
  close(): void;
}

/** Opens the log files of a folder. Nothing is made before the first line. */
export function createDailyFile(dir: string): DailyFile {
  let open: { handle: number; day: string; part: number; bytes: number } | null = null;

  const openPart = (day: string, part: number) => {
    if (open !== null) closeSync(open.handle);
    open = null;
    // The data folder stands; Node never returns from making a folder with all its parents where the system refuses both.
    if (!existsSync(dir)) mkdirSync(dir, { mode: 0o700 });
    const handle = openSync(
      join(dir, part === 0 ? `jobai-${day}.log` : `jobai-${day}.${part}.log`),
      'a',
      0o600,
    );
    open = { handle, day, part, bytes: fstatSync(handle).size };
    return open;
  };
  return {
    append(line, day) {
      let current = open;
      if (current?.day !== day) {
        current = openPart(day, 0);
        removeOld(dir, day);
      }
      while (current.bytes >= MAX_BYTES) current = openPart(day, current.part + 1);
      current.bytes += writeSync(current.handle, `${line}\n`);
    },
    close() {
      if (open !== null) closeSync(open.handle);
      open = null;
    },
  };
}

function removeOld(dir: string, today: string): void {
  const oldest = daysBefore(today, KEPT_DAYS);
  for (const name of readdirSync(dir)) {
    const day = NAME.exec(name)?.[1];
    if (day !== undefined && day < oldest) rmSync(join(dir, name), { force: true });
  }
}
