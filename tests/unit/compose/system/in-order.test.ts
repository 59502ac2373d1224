import { expect, it } from 'vitest';
import { inOrder } from '#main/compose/system/in-order.ts';

it('takes every step in order, whatever one of them does', async () => {
  const taken: string[] = [];
  const failed: unknown[] = [];
  const steps = [
    () => {
      throw new Error('withdrawn');
    },
    async () => void taken.push('browser'),
    () => Promise.reject(new Error('gone')),
    () => taken.push('lock'),
  ];
  await inOrder(steps, (error) => failed.push(error));
  expect(taken).toEqual(['browser', 'lock']);
  expect(failed).toHaveLength(2);
});
