import { expect, test } from 'vitest';
import { salaryService } from '#main/services/salary.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
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
  const question = { role: 'nurse', place: '', level: '', currency: 'EUR' };
  expect(await salary.market(question, never)).toMatchObject({ n: 4, percentiles: null, least: null });
  add(5, 'lever');
  const market = await salary.market(question, never);
  expect(market).toMatchObject({ n: 5, percentiles: { p50: 33_000 }, least: 31_000, most: 35_000 });
  expect(market.sources).toContainEqual({ source: 'lever', n: 1 });
  expect((await salary.market({ ...question, place: 'Paris' }, never)).n).toBe(0);
});

test('a practice negotiation is stored turn by turn, and a turn that was answered is not answered again', async () => {
  const { repositories: repos, clock } = openTestDb();
  seed(repos);
  const salary = salaryService({ repos, clock, ids: countingIds() } as unknown as ServiceDeps);
  const wish = { role: 'Nurse', persona: 'founder' as const, level: 2, currency: 'EUR', offer: 40_000 };
  const { id } = await salary.startBattle(wish, never);
  await salary.say({ id, turn: 1, text: 'The market pays 43,000.' }, never);
  expect(() => salary.say({ id, turn: 1, text: 'The market pays 43,000.' }, never)).toThrow(
    'answered already',
  );
  const over = await salary.say({ id, turn: 2, text: 'I accept.' }, never);
  expect(over.status).toBe('agreed');
  expect((await salary.battles({}, never))[0]).toEqual(over);
});
