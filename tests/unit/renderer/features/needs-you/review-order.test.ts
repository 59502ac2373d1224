import { expect, it } from 'vitest';
import { inReviewOrder, neighbour, nextQuestion } from '#renderer/features/needs-you/review-order.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';

const question = (id: string, jobId: string, score: number | null, minute = 0): OpenQuestion => ({
  ...{ id, jobId, score, runId: 'run', key: id, title: '', company: '', message: '' },
  ...{ status: 'pending', answer: null, answeredAt: null },
  createdAt: `2026-11-28T08:0${minute}:00Z`,
  body: { kind: 'browser-handover', url: '', handOver: { kind: 'login', message: '', solved: false } },
});
const ids = (open: readonly OpenQuestion[]) => open.map(({ id }) => id);

it('puts what holds a whole search first, then the best fit, then what has no score', () => {
  const open = [question('none', 'a', null), question('low', 'b', 60), question('high', 'c', 90)];
  expect(ids(inReviewOrder([...open, question('run', '', null)]))).toEqual(['run', 'high', 'low', 'none']);
});

it('keeps the questions of one job together, oldest first', () => {
  const open = [question('b1', 'b', 80), question('a2', 'a', 80, 2), question('a1', 'a', 80, 1)];
  expect(ids(inReviewOrder(open))).toEqual(['a1', 'a2', 'b1']);
});

it('goes on with the same job where it asks more, else with the best fit', () => {
  const open = inReviewOrder([question('best', 'a', 95), question('same', 'b', 60)]);
  expect(nextQuestion(open, 'b')?.id).toBe('same');
  expect(nextQuestion(open, 'c')?.id).toBe('best');
  expect(nextQuestion([], 'b')).toBeNull();
});

it('stays within the queue', () => {
  const open = [question('first', 'a', 90), question('last', 'b', 80)];
  expect(neighbour(open, 'first', 1)?.id).toBe('last');
  expect(neighbour(open, 'last', 1)?.id).toBe('last');
  expect(neighbour(open, 'first', -1)?.id).toBe('first');
  expect(neighbour([], 'first', 1)).toBeNull();
});
