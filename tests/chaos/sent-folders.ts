import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupDatabase } from '#main/db/backup.ts';
import { distinctJob, sendJob } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { openFolder } from './open-folder.ts';

/** The two jobs that were sent: one confirmed, one of which nothing was seen. */
export const SENT = [
  {
    id: 'sent-1',
    url: 'https://jobs.example.org/offers/one',
    vendor: null,
    title: 'Welder',
    company: 'Nord',
  },
  { id: 'sent-2', url: 'https://jobs.example.org/offers/two', vendor: null, title: 'Nurse', company: 'Süd' },
];
/** Jobs that are stored beside them. */
export const OTHERS = 40;

/**
 * Makes a data folder with two sent jobs, twice: closed in order, and as it stands on the disk while the program runs.
 * One backup is from before both, one from between them; `older.sqlite` is the file before both.
 */
export function sentFolders(work: string): { closed: string; live: string } {
  const [closed, live] = [join(work, 'closed'), join(work, 'live')];
  mkdirSync(closed, { recursive: true });
  const first = openFolder(closed);
  seed(first.repositories);
  first.db.transaction(() => {
    for (let n = 0; n < OTHERS; n += 1) {
      const description = `We look for somebody who can do ${n} things. `.repeat(20 + n);
      first.repositories.jobs.upsert(
        'p1',
        distinctJob({ id: `n${n}`, url: `https://x.org/${n}`, description }),
      );
    }
  });
  backupDatabase({ ...parts(closed), at: new Date('2026-11-24T08:00:00Z') });
  first.db.close();
  copyFileSync(join(closed, 'jobai.sqlite'), join(closed, 'older.sqlite'));

  const running = openFolder(closed);
  running.clock.forward(60_000);
  sendJob(running, SENT[0] ?? {});
  backupDatabase({ ...parts(closed), at: new Date('2026-11-25T08:00:00Z') });
  running.clock.forward(60_000);
  sendJob(running, SENT[1] ?? {}, 'unknown');
  cpSync(closed, live, { recursive: true });
  running.db.close();
  rmSync(join(closed, 'jobai.sqlite-shm'), { force: true });
  return { closed, live };
}

const parts = (folder: string) => ({
  file: join(folder, 'jobai.sqlite'),
  backupsDir: join(folder, 'backups'),
});
