import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import type { JobFilter } from '#main/db/repositories/job-filter.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { createLiking } from '#main/services/likings.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Row } from '#tests/measures/measure.ts';
import { storeJobs } from './store-jobs.ts';

const JOBS = 100_000;
const GOAL_MS = 16;
const ROUNDS = 20;
const PAGE = 100;

const FILTERS: Readonly<Record<string, JobFilter>> = {
  'the whole list': { sort: 'score' },
  'by the user’s marks': { sort: 'yours' },
  'last found': { sort: 'found' },
  'best pay': { sort: 'pay' },
  'fit and pay': { sort: 'yours', minScore: 60, pay: { atLeast: 50_000, currency: 'EUR' } },
  'a level and a type, open': { level: 'senior', employment: 'part-time', closed: false, sort: 'yours' },
  'closed ones': { closed: true, sort: 'score' },
  'new since the last look': { newSince: '2020-01-01T00:00:00.000Z', sort: 'yours' },
  'new since a minute ahead': { newSince: '2999-01-01T00:00:00.000Z', sort: 'yours' },
  'a place': { place: 'leeds', sort: 'yours' },
  'to do': { show: 'open', sort: 'yours' },
  'a rare word': { text: 'baker 99993', sort: 'yours' },
  'a common word': { text: 'night nurse', sort: 'yours' },
  'a word begun': { text: 'teach', sort: 'score' },
};

/** A page of the list with its count, filtered and searched in the database, over 100,000 jobs. */
export async function measureJobList(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jobai-bench-'));
  try {
    storeJobs(dataDir, JOBS);
    const clock = { now: () => new Date() };
    const file = join(dataDir, 'jobai.sqlite');
    const { db } = openDatabase({ file, backupsDir: join(dataDir, 'backups'), log: silentLog, clock });
    try {
      const repos = createRepositories(db, clock);
      const liking = createLiking({ repos, log: silentLog });
      const marked = { nurse: 'good', baker: 'bad' } as const;
      for (const [text, verdict] of Object.entries(marked)) {
        const some = repos.jobList.list('p1', { text, limit: 20 });
        repos.likings.verdict(
          'p1',
          some.map(({ id }) => id),
          verdict,
        );
      }
      const learning = await timed(() => liking.moveAll('p1'));
      const scan = await timed(() => {
        db.client
          .prepare("SELECT count(*) FROM discovered_jobs WHERE body LIKE '%nothing of the kind%'")
          .get();
      });
      const rows: Row[] = [];
      for (const [name, filter] of Object.entries(FILTERS)) {
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round += 1)
          times.push(
            await timed(() => {
              repos.jobList.list('p1', { ...filter, limit: PAGE });
              repos.jobList.total('p1', filter);
            }),
          );
        const p95 = times.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95) - 1] ?? 0;
        const note = `${(scan / p95).toFixed(0)} times as fast as reading through all postings once (${scan.toFixed(0)} ms)`;
        rows.push(row(`job-list.${name}, p95`, p95, 'ms', `at most ${GOAL_MS}`, p95 <= GOAL_MS, note));
      }
      return [
        ...rows,
        row('job-list.all moved by marks', learning / 1000, 's', 'at most 30', learning <= 30_000, ''),
      ];
    } finally {
      db.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const row = (
  name: string,
  figure: number,
  unit: string,
  goal: string,
  holds: boolean,
  note: string,
): Row => ({
  ...{ name, figure: Math.round(figure * 10) / 10, unit, goal, holds, note },
  against: null,
});
