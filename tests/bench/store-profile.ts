import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { Profile } from '#shared/domain/profile.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const LINES = many(4, (n) => `Did thing ${n} with care, for people who use it each day, and measured it`);
const year = (n: number) => `${1985 + (n % 40)}-0${1 + (n % 9)}`;

/** Fills a fresh data folder with one profile of 300 entries: jobs, schools, projects, skills, languages, links and more. */
export function storeLongProfile(dataDir: string): void {
  const clock = { now: () => new Date() };
  const file = join(dataDir, 'jobai.sqlite');
  const { db } = openDatabase({ file, backupsDir: join(dataDir, 'backups'), log: silentLog, clock });
  try {
    createRepositories(db, clock).profiles.save(
      Profile.parse({
        ...sampleProfile(),
        experience: many(100, (n) => ({
          ...{ id: `e${n}`, title: `Engineer ${n}`, company: `Company ${n % 60}`, start: year(n) },
          highlights: LINES,
        })),
        education: many(20, (n) => ({ id: `ed${n}`, school: `School ${n}`, degree: 'BSc', end: year(n) })),
        projects: many(60, (n) => ({ id: `p${n}`, name: `Project ${n}`, highlights: LINES })),
        skills: many(60, (n) => ({ name: `Skill ${n}`, keywords: ['one', 'two', 'three'] })),
        languages: many(10, (n) => ({ name: `Language ${n}` })),
        links: many(10, (n) => ({ network: 'Website', url: `https://example.org/${n}` })),
        extras: many(40, (n) => ({ id: `x${n}`, kind: 'certificate', title: `Certificate ${n}` })),
      }),
    );
  } finally {
    db.close();
  }
}
