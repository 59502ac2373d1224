import { afterEach, beforeEach, expect, test } from 'vitest';
import { usePasted } from '#renderer/features/run/pasted-store.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { inWindow } from '../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

const kept = () => useDrafts.getState().byRequest['pasted posting']?.['text'];

test('a box that is closed has its text again when it is opened, until its job is taken', () => {
  const { open, write, close, clear } = usePasted.getState();
  open();
  write('We look for a nurse');
  close();
  open();
  expect(kept()).toBe('We look for a nurse');
  clear();
  expect(usePasted.getState().opened).toBe(false);
  expect(kept()).toBeUndefined();
});
