import { expect, test } from 'vitest';
import { skippedOf } from '#renderer/features/put-away/skipped-of.ts';
import type { LaneView } from '#shared/domain/run.ts';

const lane = (jobId: string, change: Partial<LaneView>): LaneView => ({
  ...{ jobId, title: 'Engineer', company: 'Acme', url: '', score: 80, engine: null, submitted: null },
  ...{ stage: 'resume', status: 'skipped', message: '', done: ['analyst'], nextSteps: ['bring-back'] },
  ...change,
});

test('what was skipped by hand is listed once, and not what a search left out or what goes on again', () => {
  const byHand = lane('by-hand', {});
  const atForm = lane('at-form', { stage: 'applier', nextSteps: ['try-again'] });
  const leftOut = lane('left-out', { stage: 'analyst', nextSteps: ['apply-anyway'] });
  const takenUp = lane('taken-up', { status: 'working', nextSteps: [] });
  const runs = [{ lanes: [byHand, takenUp] }, { lanes: [lane('taken-up', {}), byHand, atForm, leftOut] }];
  expect(skippedOf(runs).map(({ jobId }) => jobId)).toEqual(['by-hand', 'at-form']);
});
