import { expect, it } from 'vitest';
import { createPauseGate } from '#main/pipeline/pause-gate.ts';

it('holds work back while paused, and lets all of it go on', async () => {
  const gate = createPauseGate();
  const { signal } = new AbortController();
  await gate.pass(signal);
  gate.pause();
  const passed: number[] = [];
  const both = [1, 2].map((number) => gate.pass(signal).then(() => passed.push(number)));
  await new Promise((resolve) => setImmediate(resolve));
  expect(passed).toEqual([]);
  gate.open();
  await Promise.all(both);
  expect(passed).toEqual([1, 2]);
});

it('lets stopped work leave a paused gate', async () => {
  const gate = createPauseGate();
  gate.pause();
  const stop = new AbortController();
  const held = gate.pass(stop.signal);
  stop.abort(new Error('stopped'));
  await expect(held).rejects.toThrow('stopped');
});
