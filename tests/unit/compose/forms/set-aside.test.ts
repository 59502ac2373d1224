import { expect, test, vi } from 'vitest';
import { Parked } from '#agents/ports.ts';
import { createSetAside } from '#main/compose/forms/set-aside.ts';

test('a question that was put aside is withdrawn once, one that was answered never', async () => {
  const withdraw = vi.fn();
  const aside = createSetAside(withdraw);
  expect(await aside.note(Promise.resolve('done'))).toBe('done');
  aside.takeBack();
  const parked = new Parked('ask-1');
  await expect(aside.note(Promise.reject(parked))).rejects.toBe(parked);
  aside.takeBack();
  aside.takeBack();
  expect(withdraw.mock.calls).toEqual([['ask-1']]);
});
