import type { Clock, Logger } from '#agents/ports.ts';
import { backupIsDue } from './backup.ts';

const FIRST_LOOK_MS = 60_000;
const EVERY_MS = 60 * 60_000;

export interface DailyBackupOptions {
  backupsDir: string;
  /** Makes a backup, off the main thread. */
  backup(): Promise<string>;
  clock: Clock;
  log: Logger;
}

/** Backs the database up once a day while the program runs. Answers a function that stops it. */
export function startDailyBackup({ backupsDir, backup, clock, log }: DailyBackupOptions): () => void {
  const look = async () => {
    try {
      if (backupIsDue(backupsDir, clock.now())) log.info('backed up the database', { file: await backup() });
    } catch (thrown) {
      log.error('the daily backup failed', { error: thrown });
    }
  };
  const first = setTimeout(look, FIRST_LOOK_MS).unref();
  const hourly = setInterval(look, EVERY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}
