import { expect, test } from 'vitest';
import { endOf, named, nearestMiss } from '#renderer/features/run/end-of.ts';
import type { LaneView, RunConfig } from '#shared/domain/run.ts';

const lane = (company: string, change: Partial<LaneView>): LaneView => ({
  ...{ jobId: company, title: 'Engineer', company, url: '', done: [], score: 80, engine: null },
  ...{ stage: 'applier', status: 'done', message: '', submitted: null, nextSteps: [] },
  ...change,
});

test('a finished search tells what was sent from what may have been, what waits, and what failed', () => {
  const lanes = [
    lane('Sent', { submitted: 'confirmed' }),
    lane('Better', { submitted: 'confirmed', score: 90 }),
    lane('Perhaps', { submitted: 'unknown' }),
    lane('Asks', { submitted: 'unknown', nextSteps: ['answer'] }),
    lane('Waits', { status: 'parked', nextSteps: ['answer'] }),
    lane('Broken', { status: 'failed' }),
    lane('Ready', { stage: 'cover-letter' }),
    lane('Poor fit', { status: 'skipped' }),
  ];
  expect(endOf({ status: 'completed', lanes })).toEqual({
    ...{ sent: ['Better', 'Sent'], unsure: ['Perhaps'], waiting: ['Asks', 'Waits'] },
    ...{ ready: ['Ready'], failed: ['Broken'], leftOut: 1 },
  });
  expect(endOf({ status: 'running', lanes })).toBeNull();
});

test('a job whose posting names no company is named by its title', () => {
  expect(endOf({ status: 'completed', lanes: [lane('', { status: 'failed' })] })?.failed).toEqual([
    'Engineer',
  ]);
});

test('many companies are named by the first, each once', () => {
  expect(named(['Acme', 'Acme', 'Globex'])).toBe('Acme, Globex');
  expect(named(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d and 2 more');
});

test('where nothing fits well enough, the nearest is named; not where something was worked on', () => {
  const config = { minScore: 70 } as RunConfig;
  const out = [lane('Far', { status: 'skipped', score: 20 }), lane('Near', { status: 'skipped', score: 54 })];
  expect(nearestMiss({ lanes: out, config })?.company).toBe('Near');
  expect(nearestMiss({ lanes: [...out, lane('Sent', {})], config })).toBeNull();
  expect(nearestMiss({ lanes: [lane('Abroad', { status: 'skipped', score: 90 })], config })).toBeNull();
  expect(nearestMiss({ lanes: [], config })).toBeNull();
});
