import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type BackgroundState,
  backgroundWork,
  watchBackground,
} from '#main/compose/system/watch-background.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const STATE: BackgroundState = {
  scheduled: 2,
  next: '2026-11-28T14:05:00Z',
  running: null,
  fresh: 3,
  reminders: 0,
  paused: false,
};

test('the icon says what goes on, and stays only while something runs by a schedule and the user lets it', () => {
  expect(backgroundWork(STATE, true)).toMatchObject({ stays: true, fresh: 3, paused: false });
  expect(backgroundWork(STATE, true).says).toMatch(/^2 saved searches, the next at .*\d\d:\d\d/);
  expect(backgroundWork({ ...STATE, running: 'Nurse in Leeds' }, true).says).toBe(
    'looking for Nurse in Leeds',
  );
  expect(backgroundWork({ ...STATE, paused: true }, true).says).toBe('everything is paused');
  expect(backgroundWork({ ...STATE, scheduled: 1, next: null }, true).says).toBe('one saved search waiting');
  const reminding = { ...STATE, scheduled: 0, reminders: 2 };
  expect(backgroundWork(reminding, true)).toMatchObject({ stays: true, says: '2 reminders to come' });
  expect(backgroundWork({ ...reminding, reminders: 0 }, true).stays).toBe(false);
  expect(backgroundWork(STATE, false).stays).toBe(false);
  expect(backgroundWork({ ...STATE, scheduled: 0 }, true).stays).toBe(false);
});

test('what is told is told at once and when it changes, and nothing after the end', () => {
  const heard: number[] = [];
  let fresh = 0;
  const closing = new AbortController();
  watchBackground(
    () => backgroundWork({ ...STATE, fresh }, true),
    (work) => heard.push(work.fresh),
    closing.signal,
  );
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual([0]);
  fresh = 2;
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual([0, 2]);
  closing.abort();
  fresh = 5;
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([0, 2]);
});
