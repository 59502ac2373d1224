import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { inWords } from '#tests/setup/nothing-left.ts';
import type { OpenWatch } from '#tests/setup/watch-open.ts';

test('what is left behind is named with where it was made, and nothing that ended', async () => {
  const open = (globalThis as { watchedOpen?: OpenWatch }).watchedOpen;
  if (open === undefined) throw new Error('nobody watches');
  const from = open.now();
  const timer = setInterval(() => undefined, 60_000);
  const heartbeat = setInterval(() => undefined, 60_000).unref();
  const watcher = watch(import.meta.dirname);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  const worker = new Worker('setInterval(() => 0, 1000)', { eval: true });
  const left = open.since(from);
  expect(left.map(({ kind }) => kind).sort()).toEqual([
    'child process',
    'server',
    'timer',
    'watcher',
    'worker',
  ]);
  expect(inWords(left).match(/watch-open\.test\.ts:\d+/g)?.length).toBeGreaterThanOrEqual(5);
  clearInterval(timer);
  clearInterval(heartbeat);
  watcher.close();
  server.close();
  child.kill();
  await worker.terminate();
  await expect.poll(() => open.since(from)).toEqual([]);
});
