import { expect, test } from 'vitest';
import { usePasted } from '#renderer/features/run/pasted-store.ts';

test('a box that is closed has its text again when it is opened, until its job is taken', () => {
  const { open, write, close, clear } = usePasted.getState();
  open();
  write('We look for a nurse');
  close();
  open();
  expect(usePasted.getState().text).toBe('We look for a nurse');
  clear();
  expect(usePasted.getState()).toMatchObject({ opened: false, text: '' });
});
