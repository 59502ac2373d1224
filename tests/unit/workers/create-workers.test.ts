import { expect, onTestFinished, test } from 'vitest';
import { createWorkers } from '#main/workers/create-workers.ts';
import { ValidationError } from '#shared/errors/index.ts';

function workers() {
  const made = createWorkers({ entry: new URL('../../../src-main/workers/worker.ts', import.meta.url) });
  onTestFinished(() => made.close());
  return made;
}

const resume = JSON.stringify({ basics: { name: 'Ada Byron', email: 'ada@example.org' }, work: [] });

test('runs a task on another thread and hands its value back', async () => {
  const { profile } = await workers().run('importProfile', { name: 'resume.json', text: resume });
  expect(profile.name.full).toBe('Ada Byron');
}, 30_000);

test('an expected failure keeps its class, code and words', async () => {
  const failing = workers().run('importProfile', { name: 'resume.json', text: '{ not json' });
  const error = await failing.catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ code: 'VALIDATION_ERROR', status: 400 });
  expect(error.message).toContain('resume.json');
}, 30_000);

test('an aborted task rejects with the reason, before and while it runs', async () => {
  const pool = workers();
  const reason = new Error('stopped');
  const input = { name: 'resume.json', text: resume };
  await expect(pool.run('importProfile', input, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  const running = pool.run('importProfile', input, { signal: controller.signal });
  controller.abort(reason);
  await expect(running).rejects.toBe(reason);
}, 30_000);
