import { expect, it } from 'vitest';
import { isReading, lanesInOrder } from '#renderer/features/run/lanes-in-order.ts';
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

it('puts the best fit first, and what was not read last', () => {
  const lanes = [
    lane('unjudged', { done: [], status: 'skipped' }),
    lane('fair', { score: 71 }),
    lane('best', { score: 96 }),
    lane('broken', { done: [], status: 'failed' }),
  ];
  expect(ids(lanesInOrder(lanes))).toEqual(['best', 'fair', 'unjudged', 'broken']);
});

it('is reading until all were read, and never again once one is worked on', () => {
  const read = [lane('fair', { score: 71 }), lane('best', { score: 96 })];
  const unread = lane('next', { done: [] });
  expect(isReading({ status: 'running', lanes: [...read, unread] })).toBe(true);
  expect(isReading({ status: 'paused', lanes: [...read, unread] })).toBe(true);
  expect(isReading({ status: 'running', lanes: read })).toBe(false);
  expect(isReading({ status: 'running', lanes: [lane('a', { stage: 'resume' }), unread] })).toBe(false);
});

it('shows each with its next steps where reading was broken off', () => {
  const lanes = [lane('fair', { score: 71 }), lane('next', { done: [] })];
  expect(isReading({ status: 'stopped', lanes })).toBe(false);
  expect(isReading({ status: 'interrupted', lanes })).toBe(false);
});
