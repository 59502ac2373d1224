import { expect, test } from 'vitest';
import { PAUSING, runViewOf } from '#main/pipeline/run-view.ts';
import { WAITS_FOR_BROWSER } from '#main/pipeline/waits-for-browser.ts';
import { type Lane, RunConfig } from '#shared/domain/run.ts';

const lane = (of: Partial<Lane>): Lane => ({
  ...{ jobId: 'a', title: 'Baker', company: 'Kelp', url: '', stage: 'applier', done: [], status: 'working' },
  ...{ message: '', score: null, engine: null, submitted: null, ...of },
});
const words = (lanes: Lane[], asked: string[] = []) =>
  runViewOf(
    {
      ...{ id: 'r1', profileId: 'p1', status: 'paused', message: PAUSING, found: 1, endedAt: null },
      ...{ config: RunConfig.parse({ query: 'x', sources: [{ name: 'url' }] }), startedAt: '', elapsedMs: 0 },
    },
    lanes,
    { usage: { modelCalls: 0, tokens: 0, costUsd: 0 }, asked: new Set(asked), notices: [] },
  ).message;

test('a paused search whose form is filled in says so', () => {
  expect(words([lane({})])).toBe('Paused, but for the form of Kelp, which is in hand until its end');
  expect(words([lane({ message: WAITS_FOR_BROWSER })])).toBe('Paused until you go on');
  expect(words([lane({ stage: 'resume' })])).toBe(PAUSING);
});

test('an answer that counts at once is not said to wait', () => {
  expect(words([lane({ status: 'waiting' })], ['a'])).toBe(
    'Paused, but for Kelp: what you answer there counts at once',
  );
  const waiting = ['Kelp', 'Dune', 'Reed', 'Fern'].map((company) => lane({ status: 'waiting', company }));
  expect(words(waiting)).toBe(
    'Paused, but for Kelp, Dune and 2 others: what you answer there counts at once',
  );
  expect(words([lane({ status: 'parked' })], ['a'])).toContain('used when you go on');
  expect(words([lane({ status: 'queued' })])).toBe('Paused until you go on');
});
