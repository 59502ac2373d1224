import { expect, test } from 'vitest';
import { salaryIn } from '#main/postings/rules/salary.ts';
import { salaryService } from '#main/services/salary.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;

test('posted pay of five jobs gives percentiles with its sources; of four, and of practice jobs, none', async () => {
  const { repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const salary = salaryService({ repos, clock, ids: countingIds() } as unknown as ServiceDeps);
  const add = (at: number, source: string) =>
    repos.jobs.upsert(
      profile.id,
      sampleJob({
        ...{ id: `n${at}`, source, title: 'Nurse', company: `Clinic ${at}` },
        url: `https://boards.greenhouse.io/clinic${at}/jobs/${at}`,
        salary: { min: 30_000 + at * 1_000, max: null, currency: 'EUR', period: 'year' },
      }),
    );
  for (let at = 1; at <= 4; at += 1) add(at, 'greenhouse');
  add(9, 'practice');
  const question = { role: 'nurse', place: '', level: '', years: null, currency: 'EUR' };
  expect(await salary.market(question, never)).toMatchObject({ n: 4, percentiles: null, least: null });
  add(5, 'lever');
  const market = await salary.market(question, never);
  expect(market).toMatchObject({ n: 5, percentiles: { p50: 33_000 }, least: 31_000, most: 35_000 });
  expect(market.sources).toContainEqual({ source: 'lever', n: 1 });
  expect((await salary.market({ ...question, place: 'Paris' }, never)).n).toBe(0);
});

test.each([
  [
    { role: 'Nurse', place: 'York' },
    ['Nurse|York, UK', 'Nurse|New York, NY', 'Nurse|York, PA', 'Nursery Cook|York, UK'],
    1,
  ],
  [
    { role: 'Nurse', place: 'Deutschland' },
    ['Nurse|Berlin', 'Nurses|Köln, Germany', 'Nurse|Vienna, Austria'],
    2,
  ],
  [
    { role: 'Midwife', level: 'mid' },
    ['Midwife|Leeds', 'Mid-level Midwife|Leeds', 'Senior Midwife|Leeds'],
    1,
  ],
  [
    { role: 'Entwickler' },
    ['Softwareentwickler:in|Berlin', 'Entwickler (m/w/d)|Berlin', 'Entwicklerin|Berlin'],
    2,
  ],
])('pay is of the role, place and level that were asked for: %j', async (asked, jobs, n) => {
  const { repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const salary = salaryService({ repos, clock, ids: countingIds() } as unknown as ServiceDeps);
  for (const [at, job] of jobs.entries()) {
    const [title = '', place = ''] = job.split('|');
    repos.jobs.upsert(
      profile.id,
      sampleJob({
        ...{
          id: `n${at}`,
          source: 'lever',
          title,
          company: `Clinic ${at}`,
          locations: [place],
          seniority: null,
        },
        url: `https://boards.greenhouse.io/clinic${at}/jobs/${at}`,
        salary: { min: 30_000 + at, max: null, currency: 'EUR', period: 'year' },
      }),
    );
  }
  const question = { place: '', level: '', years: null, currency: 'EUR', ...asked };
  expect((await salary.market(question, never)).n).toBe(n);
});

test('postings that ask for about so many years are compared; those that do not say how many are counted apart', async () => {
  const { repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const salary = salaryService({ repos, clock, ids: countingIds() } as unknown as ServiceDeps);
  for (const [at, yearsMin] of [0, 2, 3, 3, 4, 2, 5, 8, 10, null, null].entries())
    repos.jobs.upsert(
      profile.id,
      sampleJob({
        ...{ id: `n${at}`, source: 'lever', title: 'Nurse', company: `Clinic ${at}`, yearsMin },
        url: `https://boards.greenhouse.io/clinic${at}/jobs/${at}`,
        salary: { min: 30_000 + (yearsMin ?? 40) * 1_000, max: null, currency: 'EUR', period: 'year' },
      }),
    );
  const question = { role: 'Nurse', place: '', level: '', currency: 'EUR' };
  const three = await salary.market({ ...question, years: 3 }, never);
  expect(three).toMatchObject({
    n: 5,
    band: { from: 2, to: 4 },
    yearsUnsaid: 2,
    least: 32_000,
    most: 34_000,
  });
  const twelve = await salary.market({ ...question, years: 12.5 }, never);
  expect(twelve).toMatchObject({ n: 1, band: { from: 9, to: null }, percentiles: null });
  expect(await salary.market({ ...question, years: null }, never)).toMatchObject({ n: 11, band: null });
});

test('the pay of each application is what its own posting states, and one that can not be read costs no other', async () => {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile } = seed(repos);
  const salary = salaryService({ repos, clock, ids: countingIds() } as unknown as ServiceDeps);
  const pay = { min: 200_000, max: null, currency: 'AED', period: 'year' as const };
  for (const [id, own] of [
    ['stated', pay],
    ['silent', null],
    ['damaged', pay],
  ] as const) {
    const url = `https://jobs.example.org/${id}`;
    const job = repos.jobs.upsert(
      profile.id,
      sampleJob({ id, url, title: id, company: 'شركة النور', salary: own }),
    );
    const { title, company } = job;
    const made = { id, profileId: profile.id, jobId: job.id, title, company, url };
    repos.applications.noteDown({ ...made, status: 'applied' }, clock.now());
  }
  db.client.prepare("UPDATE discovered_jobs SET body = '{' WHERE id = 'damaged'").run();
  const { pays } = await salary.pays({ currency: 'AED' }, never);
  expect(Object.fromEntries(pays.map(({ applicationId, posted }) => [applicationId, posted.text]))).toEqual({
    ...{ stated: '200,000 AED a year', silent: '', damaged: '' },
  });
});

test('a practice negotiation is stored turn by turn, and a turn that was answered is not answered again', async () => {
  const { repositories: repos, clock } = openTestDb();
  seed(repos);
  const salary = salaryService({
    ...{ repos, clock, ids: countingIds(), portsOutsideRun: () => fakePorts() },
  } as unknown as ServiceDeps);
  const wish = { role: 'Nurse', persona: 'founder' as const, level: 2, currency: 'EUR', offer: 40_000 };
  const { id } = await salary.startBattle(wish, never);
  await salary.say({ id, turn: 1, text: 'The market pays 43,000.' }, never);
  await expect(salary.say({ id, turn: 1, text: 'The market pays 43,000.' }, never)).rejects.toThrow(
    'answered already',
  );
  const over = await salary.say({ id, turn: 2, text: 'I accept.' }, never);
  expect(over.status).toBe('agreed');
  expect((await salary.battles({}, never))[0]).toEqual(over);
});

test('pages of the web that name the role and one clear pay are quoted, apart from what postings state', async () => {
  const { repositories: repos, clock } = openTestDb();
  seed(repos);
  const asked: string[] = [];
  const hit = (at: number, title: string, snippet: string) => ({
    ...{ title, snippet, url: `https://pay.example/${at}`, date: null },
  });
  const web = async (query: string) => {
    asked.push(query);
    return [
      ...[31, 32, 33, 34, 35].map((pay, at) =>
        hit(at, 'Nurse salary in Leeds', `The average salary of a nurse is £${pay},000 a year. [${at}]`),
      ),
      hit(8, 'Nurse salary in Leeds', 'Find 400 jobs for nurses. Company raised £5m.'),
      hit(9, 'Plumber salary in Leeds', 'The average salary is £90,000 a year.'),
    ];
  };
  const deps = {
    ...{ repos, clock, ids: countingIds(), portsOutsideRun: () => fakePorts({ search: { web } }) },
    readPay: async (text: string, places: readonly string[]) => salaryIn(text, places) ?? null,
  };
  const salary = salaryService(deps as unknown as ServiceDeps);
  const question = { role: 'Nurse', place: 'Leeds', level: '', years: null, currency: 'GBP' };
  const told = await salary.marketOnWeb(question, never);
  expect(asked).toEqual(['Nurse Leeds salary']);
  expect(told).toMatchObject({ engine: 'offline', notes: [] });
  expect(told).toMatchObject({ results: 7, n: 5, percentiles: { p50: 33_000 }, least: 31_000, most: 35_000 });
  expect(told.found[0]).toMatchObject({
    ...{
      url: 'https://pay.example/0',
      quote: 'The average salary of a nurse is £31,000 a year. [0]',
      pay: 31_000,
    },
  });
});
