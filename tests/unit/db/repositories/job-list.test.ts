import { expect, test } from 'vitest';
import type { JobFilter } from '#main/db/repositories/job-filter.ts';
import type { Job } from '#shared/domain/job.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const salary = (max: number, currency: string, period: 'year' | 'month' = 'year') => ({
  ...{ min: null, max, currency, period },
});

function world(jobs: Record<string, Partial<Job>>) {
  const { repositories, db } = openTestDb();
  repositories.profiles.save(sampleProfile());
  for (const [id, job] of Object.entries(jobs))
    repositories.jobs.upsert(
      'p1',
      sampleJob({
        id,
        url: `https://jobs.example.org/${id}`,
        company: `Company ${id}`,
        description: id,
        ...job,
      }),
    );
  const ids = (filter: JobFilter) => {
    const found = repositories.jobList.list('p1', { sort: 'company', ...filter }).map((row) => row.id);
    expect(repositories.jobList.total('p1', filter)).toBe(found.length);
    return found;
  };
  return { ...repositories, db, ids };
}

test('words are looked for in the title, company, places, skills and text, whatever their case and accents', () => {
  const { ids } = world({
    a: { title: 'Développeur Backend', description: 'Nous cherchons une personne pour la paie.' },
    b: { skills: [{ name: 'Kubernetes', required: true, quote: '' }], locations: ['Zürich'] },
    c: { description: 'You write C++ and “quoted” words.' },
    d: { title: '倉庫管理エンジニア', description: '東京の物流チームです。' },
  });
  expect(ids({ text: 'DEVELOPPEUR paie' })).toEqual(['a']);
  expect(ids({ text: 'kubern zurich' })).toEqual(['b']);
  expect(ids({ text: 'c++' })).toEqual(['c']);
  expect(ids({ text: 'k' })).toEqual([]);
  expect(ids({ text: '"quoted" AND OR ( -' })).toEqual([]);
  expect(ids({ text: '“quoted” ( -' })).toEqual(['c']);
  expect(ids({ text: '物流' })).toEqual(['d']);
  expect(ids({ text: 'nothing-of-the-kind' })).toEqual([]);
  expect(ids({ text: ' - ' })).toHaveLength(4);
});

test('by match, a job that is called so comes before a better one that only mentions it', () => {
  const { ids, analyses, jobs } = world({
    named: { title: 'Baker' },
    mentions: { description: 'You work beside a baker.' },
  });
  const of = { parts: [], matching: [], missing: [], knockouts: [], advice: [], engine: 'offline' as const };
  analyses.save('p1', { ...of, job: jobs.get('mentions') as Job, score: 90 });
  expect(ids({ text: 'bak', sort: 'score' })).toEqual(['mentions', 'named']);
  expect(ids({ text: 'bak', sort: 'match' })).toEqual(['named', 'mentions']);
  expect(ids({ text: '', sort: 'match' })).toEqual(['mentions', 'named']);
});

test('a posting that changed is found by its new words, and no longer by the old ones', () => {
  const { ids, jobs } = world({ a: { description: 'Forklifts and pallets' } });
  jobs.update({ ...(jobs.get('a') as Job), description: 'Cranes' });
  expect(ids({ text: 'forklifts' })).toEqual([]);
  expect(ids({ text: 'crane' })).toEqual(['a']);
});

test('pay is compared a year and across currencies; a job that states none is not taken for a low one', () => {
  const { ids, jobs } = world({
    month: { salary: salary(6_000, 'EUR', 'month') },
    none: {},
    unknownCurrency: { salary: { min: null, max: 90_000, currency: null, period: 'year' } },
    usd: { salary: salary(70_000, 'USD') },
  });
  expect(ids({ pay: { atLeast: 70_000, currency: 'EUR' } })).toEqual(['month']);
  expect(ids({ pay: { atLeast: 60_000, currency: 'USD' } })).toEqual(['month', 'usd']);
  jobs.update({ ...(jobs.get('none') as Job), salary: salary(80_000, 'EUR') });
  expect(ids({ pay: { atLeast: 70_000, currency: 'EUR' } })).toEqual(['month', 'none']);
});

test('remote, source and age narrow the list; where the day of posting is unknown, the find counts', () => {
  const { ids, jobList } = world({
    a: { remote: 'remote', source: 'lever', postedAt: '2020-01-02' },
    b: { remote: null },
  });
  expect(ids({ remote: 'remote' })).toEqual(['a']);
  expect(ids({ source: 'lever' })).toEqual(['a']);
  expect(ids({ since: '2020-01-03' })).toEqual(['b']);
  expect(jobList.facets('p1')).toEqual({
    ...{ hidden: 0, levels: [], employment: [] },
    sources: [
      { name: 'greenhouse', count: 1 },
      { name: 'lever', count: 1 },
    ],
  });
});

test('place, level, type and closed narrow the list, and what is not stated is none of them', () => {
  const { ids, jobList, jobs } = world({
    a: { locations: ['Zürich', 'Leeds, United Kingdom'], seniority: 'Senior', employmentType: 'full-time' },
    b: { locations: ['Leeds Castle'], description: 'You visit Zürich at times.', closed: true },
    c: { seniority: 'junior', employmentType: 'full-time' },
  });
  expect(ids({ place: 'zurich' })).toEqual(['a']);
  expect(ids({ place: 'leeds' })).toEqual(['a', 'b']);
  expect(ids({ place: 'leeds uni' })).toEqual(['a']);
  expect(ids({ place: '東京' })).toEqual([]);
  expect(ids({ place: ' , ' })).toHaveLength(3);
  expect(ids({ level: 'senior' })).toEqual(['a']);
  expect(ids({ employment: 'full-time', level: 'junior' })).toEqual(['c']);
  expect(ids({ closed: true })).toEqual(['b']);
  expect(ids({ closed: false })).toEqual(['a', 'c']);
  expect(jobList.facets('p1')).toMatchObject({
    levels: [
      { name: 'junior', count: 1 },
      { name: 'senior', count: 1 },
    ],
    employment: [{ name: 'full-time', count: 2 }],
  });
  jobs.update({ ...(jobs.get('c') as Job), seniority: 'Lead' });
  expect(ids({ level: 'lead' })).toEqual(['c']);
});

test('new is what was found after a time and not opened yet', () => {
  const { ids, jobList } = world({ a: {}, b: {} });
  expect(ids({ newSince: '2000-01-01T00:00:00.000Z' })).toEqual(['a', 'b']);
  expect(ids({ newSince: '2999-01-01T00:00:00.000Z' })).toEqual([]);
  jobList.mark('p1', ['a'], { seenAt: '2026-11-01T00:00:00Z' });
  expect(ids({ newSince: '2000-01-01T00:00:00.000Z' })).toEqual(['b']);
});

test('what a posting warns of is kept until it says something else', () => {
  const { jobList, jobs } = world({ a: {} });
  const kept = () => jobList.list('p1').map(({ warnings, textLength }) => [warnings, textLength]);
  expect(kept()).toEqual([[null, 1]]);
  jobList.keepWarnings(new Map([['a', ['money']]]));
  expect(kept()).toEqual([[['money'], 1]]);
  jobs.update({ ...(jobs.get('a') as Job), description: 'Other' });
  expect(kept()).toEqual([[null, 5]]);
});

test('the earlier days of the same job at the same employer and place are told, each once', () => {
  const same = { title: 'Baker', company: 'Kiln' };
  const { jobList } = world({
    first: { ...same, postedAt: '2026-08-01', description: 'Bread at night for a town.' },
    again: { ...same, postedAt: '2026-09-05T10:00:00Z', description: 'Cakes by day for a shop.' },
    last: { ...same, postedAt: '2026-11-01', description: 'Rolls at noon for a school.' },
    elsewhere: { ...same, postedAt: '2026-07-01', locations: ['Paris'] },
  });
  expect(jobList.postedBefore('last')).toEqual(['2026-08-01', '2026-09-05']);
  expect(jobList.postedBefore('first')).toEqual([]);
});

test('a job that was put away leaves every list but its own, and comes back with its star', () => {
  const { ids, jobList } = world({ a: {}, b: {} });
  jobList.mark('p1', ['a'], { starred: true });
  jobList.mark('p1', ['a'], { hiddenAt: '2026-11-01T00:00:00Z' });
  expect(ids({})).toEqual(['b']);
  expect(ids({ show: 'starred' })).toEqual([]);
  expect(ids({ show: 'hidden' })).toEqual(['a']);
  expect(jobList.marks('a')).toEqual({ starred: true, hidden: true, verdict: null, nudge: null });
  jobList.mark('p1', ['a'], { hiddenAt: null });
  expect(ids({ show: 'starred' })).toEqual(['a']);
  jobList.mark('other', ['a'], { starred: false });
  expect(jobList.marks('a').starred).toBe(true);
});

test('what was applied for is told from what is to do', () => {
  const { ids, applications } = world({ a: {}, b: {} });
  const of = { id: 'x', profileId: 'p1', jobId: 'a', title: '', company: '', url: '' };
  applications.begin({ ...of, status: 'discovered' }, new Date());
  expect(ids({ show: 'open' })).toEqual(['a', 'b']);
  applications.setStatus('x', { status: 'interviewing', note: '', at: new Date() });
  expect(ids({ show: 'open' })).toEqual(['b']);
  expect(ids({ show: 'applied' })).toEqual(['a']);
});

test('a row whose posting or analysis can not be read is listed with what is known', () => {
  const { ids, jobList, db } = world({ a: {} });
  db.client.exec("UPDATE discovered_jobs SET body = '{' WHERE id = 'a'");
  expect(ids({})).toEqual(['a']);
  expect(jobList.list('p1')[0]).toMatchObject({ title: 'Data Engineer', locations: [], salary: null });
});

test('a day without a time counts until it ends, and a moment of another zone as the moment that it is', () => {
  const { ids } = world({
    today: { postedAt: '2020-01-03' },
    before: { postedAt: '2020-01-01' },
    evening: { postedAt: '2020-01-02T23:00:00-05:00' },
    noon: { postedAt: '2020-01-02T12:00:00-05:00' },
  });
  expect(ids({ since: '2020-01-03T02:00:00.000Z' })).toEqual(['evening', 'today']);
});
