import { expect, it } from 'vitest';
import { waitEnd } from '#renderer/features/needs-you/wait-end.ts';
import type { LaneStatus, RunView } from '#shared/domain/run.ts';

const run = (lanes: Record<string, [LaneStatus, string]>, status: RunView['status'] = 'running') =>
  ({
    status,
    lanes: Object.entries(lanes).map(([jobId, [laneStatus, message]]) => ({
      ...{ jobId, status: laneStatus, message },
    })),
  }) as RunView;

it('says nothing while the job goes on', () => {
  expect(waitEnd(null, 'a')).toBeNull();
  expect(waitEnd(run({ a: ['working', 'writing'] }), 'a')).toBeNull();
  expect(waitEnd(run({ a: ['waiting', 'waits'] }), 'a')).toBeNull();
});

it('is over only when no other job of the search goes on', () => {
  const sent: [LaneStatus, string] = ['done', 'sent to Acme, and confirmed'];
  expect(waitEnd(run({ a: sent, b: ['done', ''] }), 'a')).toEqual({
    how: 'over',
    words: 'Sent to Acme, and confirmed',
  });
  expect(waitEnd(run({ a: sent, b: ['queued', ''] }), 'a')?.how).toBe('others-go-on');
  expect(waitEnd(run({ a: sent, b: ['parked', ''] }), 'a')?.how).toBe('over');
});

it('gives what keeps the job from going on to read', () => {
  expect(waitEnd(run({ a: ['failed', 'the page is gone'] }), 'a')).toEqual({
    how: 'stuck',
    words: 'The page is gone',
  });
  expect(waitEnd(run({ a: ['queued', ''] }, 'paused'), 'a')?.how).toBe('stuck');
});

it('goes on waiting for a job that a pause does not hold', () => {
  expect(waitEnd(run({ a: ['working', 'filling in'] }, 'paused'), 'a')).toBeNull();
  expect(waitEnd(run({ a: ['waiting', 'waits for you'] }, 'paused'), 'a')).toBeNull();
  expect(waitEnd(run({ a: ['paused', ''] }, 'paused'), 'a')?.how).toBe('stuck');
});

it('says why a search failed, for nothing more comes of it', () => {
  const failed = { ...run({ a: ['working', 'writing'] }, 'failed'), message: 'the disk is full' };
  expect(waitEnd(failed, 'a')).toEqual({ how: 'stuck', words: 'The disk is full' });
});
