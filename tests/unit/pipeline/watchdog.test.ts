import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWatchdog } from '#main/pipeline/watchdog.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => vi.useRealTimers());

function watch(mayStandStill = () => false) {
  const said: string[] = [];
  const dog = startWatchdog({
    mayStandStill,
    onStill: () => said.push('still'),
    onMoved: () => said.push('moved'),
  });
  return { said, dog };
}

test('says once that nothing has moved for a minute, and again after it had moved', () => {
  const { said, dog } = watch();
  vi.advanceTimersByTime(59_000);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['still']);
  dog.moved();
  vi.advanceTimersByTime(70_000);
  expect(said).toEqual(['still', 'moved', 'still']);
  dog.stop();
});

test('is quiet while the user is waited for, however long, and for a minute after that', () => {
  let waits = true;
  const { said, dog } = watch(() => waits);
  vi.advanceTimersByTime(3_600_000);
  waits = false;
  vi.advanceTimersByTime(50_000);
  expect(said).toEqual([]);
  dog.stop();
});
