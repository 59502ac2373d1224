import { expect, test } from 'vitest';
import { jobNextSteps, laneNextSteps } from '#main/pipeline/next-steps.ts';
import type { Lane } from '#shared/domain/run.ts';

const lane = (over: Partial<Lane>): Lane => ({
  ...{ jobId: 'j1', title: '', company: '', url: '', stage: 'analyst', done: ['analyst'], status: 'queued' },
  ...{ message: '', score: 50, engine: null, submitted: null },
  ...over,
});
const run = (status: Parameters<typeof laneNextSteps>[1]['status'] = 'completed') => ({
  status,
  config: { until: 'applier' as const },
});

test.each([
  ['left out for its score', lane({ status: 'skipped' }), ['apply-anyway']],
  ['of a company to leave out', lane({ status: 'skipped', done: [] }), ['apply-anyway']],
  [
    'skipped at its resume',
    lane({ status: 'skipped', stage: 'resume', done: ['analyst', 'company'] }),
    ['bring-back'],
  ],
  [
    'whose form was not sent',
    lane({ status: 'skipped', stage: 'applier', done: ['analyst', 'cover-letter'] }),
    ['try-again'],
  ],
  ['that failed', lane({ status: 'failed', stage: 'applier' }), ['try-again']],
  ['in line as its search was stopped', lane({}), ['apply']],
  ['that was sent', lane({ status: 'done', stage: 'applier', submitted: 'confirmed' }), []],
])('a job %s has its next step', (_what, given, steps) => {
  expect(laneNextSteps(given, run('stopped'), false)).toEqual(steps);
});

test('a job that is in hand goes on by itself, and one that asks is answered', () => {
  expect(laneNextSteps(lane({ status: 'working' }), run('running'), false)).toEqual([]);
  expect(laneNextSteps(lane({ status: 'parked' }), run(), true)).toEqual(['answer']);
});

test('a stored job that no search worked on can be applied for; one that may have been sent is settled first', () => {
  const job = { lane: null, run: null, submission: null, isAsked: false, hasAddress: true };
  expect(jobNextSteps(job)).toEqual(['apply']);
  expect(jobNextSteps({ ...job, submission: 'unknown' })).toEqual(['try-again']);
  expect(jobNextSteps({ ...job, submission: 'confirmed' })).toEqual([]);
});

test('a job that was noted without an address has no form to apply with; what was skipped can still be brought back', () => {
  const job = { lane: null, run: null, submission: null, isAsked: false, hasAddress: false };
  expect(jobNextSteps(job)).toEqual([]);
  const skipped = lane({ status: 'skipped', stage: 'resume', done: ['analyst', 'company'] });
  expect(jobNextSteps({ ...job, lane: skipped, run: run() })).toEqual(['bring-back']);
});
