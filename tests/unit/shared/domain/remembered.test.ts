import { expect, it, vi } from 'vitest';
import { remembered } from '#shared/domain/remembered.ts';

it('works out each text once, and forgets the oldest beyond its limit', () => {
  const work = vi.fn((text: string) => ({ length: text.length }));
  const known = remembered(2, work);
  const first = known('a');
  expect(known('a')).toBe(first);
  expect(work).toHaveBeenCalledTimes(1);
  known('bb');
  known('ccc');
  expect(known('a')).toEqual({ length: 1 });
  expect(work).toHaveBeenCalledTimes(4);
});
