import { expect, it } from 'vitest';
import { approveEach } from '#renderer/features/needs-you/approve-each.ts';
import type { OpenQuestion } from '#shared/domain/human.ts';

it('holds what was taken though another one was not', async () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ id }) as OpenQuestion);
  const failure = new Error('not covered');
  const { held, ...rest } = await approveEach(questions, async ({ id }) => {
    if (id === 'b') throw failure;
  });
  expect(held.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(rest.failure).toBe(failure);
});
