import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endHold, holdAnswers } from '#renderer/features/needs-you/hold-answers.ts';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { type Held, useQuestions } from '#renderer/lib/question-store.ts';

const answer = (): Held => ({ ids: ['q'], allOf: null });
const hold = (held: Held) => holdAnswers(held, 'Letter approved', performance.now(), () => undefined);
const typed = () => useDrafts.getState().byRequest['q']?.['text'];
const words = () => notificationsStore.getState().notifications.length;

beforeEach(() => {
  notifications.clean();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('window', { setTimeout, clearTimeout });
  useDrafts.getState().write('q', { text: 'Typed' });
});
afterEach(() => {
  for (const held of useQuestions.getState().held) endHold(held);
  useDrafts.getState().forget('q');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('forgets what was typed once the answer counts, and offers no more to take it back', () => {
  hold(answer());
  expect(words()).toBe(1);
  vi.advanceTimersByTime(5_000);
  expect({ typed: typed(), words: words() }).toEqual({ typed: undefined, words: 0 });
});

it('offers it no longer than the hold that began as the answer was given', () => {
  holdAnswers(answer(), 'Letter approved', performance.now() - 3_000, () => undefined);
  vi.advanceTimersByTime(2_000);
  expect(words()).toBe(0);
});

it('keeps what was typed while a second answer to the same question is held', () => {
  const first = answer();
  hold(first);
  vi.advanceTimersByTime(2_000);
  endHold(first);
  hold(answer());
  vi.advanceTimersByTime(3_500);
  expect({ typed: typed(), words: words() }).toEqual({ typed: 'Typed', words: 1 });
  vi.advanceTimersByTime(1_500);
  expect(typed()).toBeUndefined();
});
