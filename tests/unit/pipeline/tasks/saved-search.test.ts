import { expect, test } from 'vitest';
import { savedSearchKind } from '#main/pipeline/tasks/run-saved-search.ts';
import { scheduleSearches } from '#main/pipeline/tasks/schedule-searches.ts';
import type { JobLead } from '#shared/domain/job.ts';
import { nextRun, type SavedSearch } from '#shared/domain/saved-search.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds, fakePorts } from '#tests/fakes/ports.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const SEARCH: SavedSearch = {
  ...{
    id: 's',
    name: 'Nurse, Leeds',
    query: 'nurse',
    location: 'Leeds',
    sources: [{ name: 'everywhere', target: '' }],
  },
  ...{ freshness: null, filters: null, schedule: 'daily', nextRunAt: null, lastRunAt: null, lastResult: '' },
};
const lead = (id: number): JobLead => ({
  ...{
    url: `https://x.example/jobs/${id}`,
    source: 'x',
    title: `Nurse ${id}`,
    company: 'Acme',
    location: 'Leeds',
  },
  ...{ postedAt: null, job: null },
});

function open() {
  const { repositories: repos, clock } = openTestDb();
  repos.profiles.save(sampleProfile('p1'));
  repos.savedSearches.put('p1', SEARCH);
  const notes: string[] = [];
  let leads: JobLead[] = [];
  const kind = savedSearchKind({
    ...{ repos, clock, ids: countingIds() },
    scout: async () => ({ leads, named: [], problems: [], queries: [] }),
    portsOutsideRun: () => fakePorts(),
    notify: ({ title, body }) => void notes.push(`${title}: ${body}`),
  });
  const run = async (...found: JobLead[]) => {
    leads = found;
    const outcome = await kind.run(
      { searchId: 's' },
      { signal: new AbortController().signal, say: () => undefined },
    );
    outcome?.effect?.();
    return repos.savedSearches.counts('s');
  };
  return { repos, clock, notes, run };
}

test('what was never found before is new until the user has looked, and is told once; the first run is not announced', async () => {
  const { repos, notes, run } = open();
  expect(await run(lead(1), lead(2))).toEqual({ total: 2, fresh: 2 });
  expect(notes).toEqual([]);
  repos.savedSearches.looked('s');
  expect(await run(lead(2), lead(1))).toEqual({ total: 2, fresh: 0 });
  expect(await run(lead(1), lead(3))).toEqual({ total: 3, fresh: 1 });
  expect(notes).toEqual(['Nurse, Leeds: One new job was found.']);
  expect(repos.savedSearches.fresh('s').map(({ title }) => title)).toEqual(['Nurse 3']);
  expect(repos.savedSearches.get('s')?.search.lastResult).toBe('2 found, 1 new.');
});

test('a search that was taken out is put back with what it found, and what of it is new', async () => {
  const { repos, run } = open();
  await run(lead(1), lead(2));
  repos.savedSearches.looked('s');
  await run(lead(3));
  const taken = repos.savedSearches.take('s');
  if (taken === null) throw new Error('It was not there');
  expect(repos.savedSearches.list('p1')).toEqual([]);
  expect(repos.savedSearches.counts('s')).toEqual({ total: 0, fresh: 0 });
  repos.savedSearches.putBack(taken);
  expect(repos.savedSearches.list('p1')).toMatchObject([{ id: 's', name: 'Nurse, Leeds' }]);
  expect(repos.savedSearches.counts('s')).toEqual({ total: 3, fresh: 1 });
  expect(repos.savedSearches.take('gone')).toBeNull();
});

test('a search is put into line when its time has come, once for all that was missed', () => {
  const { repos, clock } = open();
  const now = clock.now();
  repos.savedSearches.put('p1', {
    ...SEARCH,
    nextRunAt: new Date(now.getTime() - 5 * 86_400_000).toISOString(),
  });
  const added: string[] = [];
  const queue = { add: ({ uniqueKey }: { uniqueKey: string }) => added.push(uniqueKey) > 0 };
  const stop = scheduleSearches({
    savedSearches: repos.savedSearches,
    queue,
    clock,
    log: silentLog,
    random: () => 0,
  });
  stop();
  expect(added).toEqual(['saved-search s']);
  expect(repos.savedSearches.get('s')?.search.nextRunAt).toBe(
    new Date(now.getTime() + 86_400_000).toISOString(),
  );
  scheduleSearches({ savedSearches: repos.savedSearches, queue, clock, log: silentLog })();
  expect(added).toHaveLength(1);
});

test('runs do not all start at once, and by hand means by hand', () => {
  const now = new Date('2026-11-24T08:00:00Z');
  expect(nextRun('off', now, 0.5)).toBeNull();
  expect(nextRun('hourly', now, 0)).toBe('2026-11-24T09:00:00.000Z');
  expect(nextRun('daily', now, 1)).toBe('2026-11-25T09:12:00.000Z');
});

test('a clock that was set back by days holds up no search', () => {
  const { repos, clock } = open();
  repos.savedSearches.put('p1', { ...SEARCH, nextRunAt: nextRun('daily', clock.now(), 1) });
  clock.forward(-10 * 86_400_000);
  const added: unknown[] = [];
  const queue = { add: (task: unknown) => added.push(task) > 0 };
  scheduleSearches({
    savedSearches: repos.savedSearches,
    queue,
    clock,
    log: silentLog,
    random: () => 0,
  })();
  expect(added).toEqual([]);
  expect(repos.savedSearches.get('s')?.search.nextRunAt).toBe(nextRun('daily', clock.now(), 0));
});
