import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import type { ApplicationStatus } from '#shared/domain/application.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const TITLES = ['Data engineer', 'Night nurse', 'Backend engineer', 'Baker', 'Teacher of physics'];
/** Most of a long search waits or was turned down. */
const STATUSES: readonly ApplicationStatus[] = [
  ...(['applied', 'applied', 'applied', 'no-answer', 'no-answer', 'rejected', 'rejected'] as const),
  ...(['interviewing', 'offer', 'withdrawn'] as const),
];

/** Fills a fresh data folder with a profile and so many applications, each with a history. */
export function storeApplications(dataDir: string, count: number): void {
  const clock = { now: () => new Date() };
  const file = join(dataDir, 'jobai.sqlite');
  const { db } = openDatabase({ file, backupsDir: join(dataDir, 'backups'), log: silentLog, clock });
  try {
    const repos = createRepositories(db, clock);
    db.transaction(() => {
      repos.profiles.save(sampleProfile());
      for (let n = 0; n < count; n += 1) {
        const title = `${TITLES[n % TITLES.length]} ${n}`;
        const [company, url] = [`Company ${n % 120}`, `https://jobs.example.org/${n}`];
        const job = repos.jobs.upsert('p1', sampleJob({ id: `job-${n}`, url, title, company }));
        const id = `application-${n}`;
        const began = {
          id,
          profileId: 'p1',
          jobId: job.id,
          title,
          company,
          url,
          status: 'discovered' as const,
        };
        repos.applications.noteDown(began, clock.now());
        const at = new Date(clock.now().getTime() - n * 60_000);
        repos.applications.setStatus(id, { status: 'applied', note: '', at });
        repos.applications.setStatus(id, {
          status: STATUSES[n % STATUSES.length] ?? 'applied',
          note: '',
          at,
        });
      }
    });
  } finally {
    db.close();
  }
}
