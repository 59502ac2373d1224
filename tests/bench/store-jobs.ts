import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const TITLES = ['Data engineer', 'Night nurse', 'Backend engineer', 'Baker', 'Teacher of physics'];
const PLACES = ['Leeds, United Kingdom', 'Berlin', 'Lyon, France', 'Kraków', 'Austin, TX', 'Utrecht', 'Cork'];
const TEXT = 'You work with a small team on what people use each day, with care and in plain words. '.repeat(
  30,
);

const AT_ONCE = 1_000;

/** Fills a fresh data folder with a profile and so many read jobs. */
export function storeJobs(dataDir: string, count: number): void {
  const clock = { now: () => new Date() };
  const file = join(dataDir, 'jobai.sqlite');
  const { db } = openDatabase({ file, backupsDir: join(dataDir, 'backups'), log: silentLog, clock });
  try {
    const repos = createRepositories(db, clock);
    repos.profiles.save(sampleProfile());
    // A transaction of them all outgrows what the database keeps in memory, and slows down with each row.
    for (let from = 0; from < count; from += AT_ONCE)
      db.transaction(() => {
        for (let n = from; n < Math.min(count, from + AT_ONCE); n += 1) {
          const job = repos.jobs.upsert(
            'p1',
            sampleJob({
              id: `job-${n}`,
              url: `https://jobs.example.org/${n}`,
              title: `${TITLES[n % TITLES.length]} ${n}`,
              company: `Company ${n % 3_000}`,
              description: TEXT,
              locations: [`${PLACES[n % PLACES.length]}`],
              seniority: n % 3 ? 'senior' : null,
              employmentType: n % 5 ? 'full-time' : 'part-time',
              closed: n % 11 === 0,
              salary: n % 2 ? null : { min: 40_000 + n, max: 60_000 + n, currency: 'EUR', period: 'year' },
            }),
          );
          repos.analyses.save('p1', {
            ...{
              job,
              score: n % 100,
              engine: 'offline',
              matching: [],
              missing: [],
              knockouts: [],
              advice: [],
            },
            parts: ['skills', 'experience', 'title'].map((name) => ({
              ...{
                name: name as 'skills',
                weight: 1 / 3,
                score: n % 100,
                evidence: `What the posting says of ${name}`,
              },
            })),
          });
        }
      });
  } finally {
    db.close();
  }
}
