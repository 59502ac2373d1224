import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { backupDatabase } from '#main/db/backup.ts';
import { bringBackSent } from '#main/services/tracker/bring-back-sent.ts';
import { openTestDb } from './open-test-db.ts';
import { sendJob } from './sent-jobs.ts';
import { silentLog } from './silent-log.ts';
import { seed } from './stored-samples.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const FIRST = { id: 'a', url: 'https://jobs.example.org/a', vendor: null };
export const SECOND = { id: 'b', url: 'https://jobs.example.org/b', vendor: null };
export const OTHER = { id: 'c', url: 'https://jobs.example.org/c', vendor: null };

export const bringBack = (
  { db, repositories: repos, clock }: ReturnType<typeof openTestDb>,
  log = silentLog,
) => bringBackSent({ db, repos, clock, log });

/** A folder with a backup from before two jobs were sent. */
export function sentAfterBackup() {
  const folder = temporaryFolder();
  const opened = openTestDb(folder);
  seed(opened.repositories);
  const backup = backupDatabase({ ...opened, at: opened.clock.now() });
  opened.clock.forward(60_000);
  sendJob(opened, FIRST);
  sendJob(opened, SECOND, 'unknown');
  opened.db.close();
  return { folder, file: opened.file, backup, record: join(folder, 'sent-jobs.jsonl') };
}

export const ofLines = (text: string, change: (line: Record<string, unknown>) => string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => change(JSON.parse(line)))
    .join('');
export const withSum = ({ sum: _, ...rest }: Record<string, unknown>) => {
  const sum = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
  return `${JSON.stringify({ sum, ...rest })}\n`;
};
