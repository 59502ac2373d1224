import { expect, it } from 'vitest';
import { lanesInOrder } from '#renderer/features/run/lanes-in-order.ts';
import type { Lane } from '#shared/domain/run.ts';

const lane = (jobId: string, over: Partial<Lane> = {}): Lane => ({
  jobId,
  title: 'Data Engineer',
  company: 'Acme',
  url: 'https://jobs.example.org/1',
  stage: 'analyst',
  done: ['analyst'],
  status: 'queued',
  message: '',
  score: null,
  engine: 'offline',
  submitted: null,
  ...over,
});
const ids = (lanes: Lane[]) => lanes.map(({ jobId }) => jobId);

it('puts the best fit first once all are judged, and what was left out unjudged last', () => {
  const lanes = [
    lane('unjudged', { done: [], status: 'skipped' }),
    lane('fair', { score: 71 }),
    lane('best', { score: 96 }),
    lane('broken', { done: [], status: 'failed' }),
  ];
  expect(ids(lanesInOrder(lanes))).toEqual(['best', 'fair', 'unjudged', 'broken']);
});

it('leaves the rows where they are while one is still being read', () => {
  const lanes = [lane('fair', { score: 71 }), lane('best', { score: 96 }), lane('next', { done: [] })];
  expect(ids(lanesInOrder(lanes))).toEqual(['fair', 'best', 'next']);
});
