import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { createTaskQueue, type TaskContext, type TaskKind } from '#main/pipeline/tasks/task-queue.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

type Work = (name: string, context: TaskContext) => Promise<void>;

let count = 0;
const ids = { next: (prefix = 'id') => `${prefix}-${++count}` };
const hang: Work = (_name, { signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

function open(work: Work, { most = 2, hardMs = 5_000, store = openTestDb() } = {}) {
  const { repositories, clock } = store;
  const kind: TaskKind<{ name: string }> = {
    schema: z.object({ name: z.string() }),
    most,
    run: ({ name }, context) => work(name, context),
  };
  const queue = createTaskQueue({
    ...{ tasks: repositories.tasks, clock, log: silentLog, ids },
    kinds: { work: kind as unknown as TaskKind },
    limits: { tickMs: 5, retryMs: 30_000, hardMs },
  });
  onTestFinished(() => queue.close());
  const add = (name: string, more: { priority?: number; runAfter?: number } = {}) =>
    queue.add({ kind: 'work', payload: { name }, uniqueKey: name, ...more });
  const statusOf = (name: string) => queue.list().find(({ uniqueKey }) => uniqueKey === name)?.status;
  return { queue, add, statusOf, clock, store };
}

test('the most urgent is done first, and work of one key is in line once', async () => {
  const order: string[] = [];
  const { queue, add } = open(async (name) => void order.push(name), { most: 1 });
  expect([add('later'), add('urgent', { priority: 5 }), add('later')]).toEqual([true, true, false]);
  queue.start();
  await vi.waitFor(() => expect(order).toEqual(['urgent', 'later']));
});

test('what fails is tried three times, 30 s apart, and then waits for the user', async () => {
  let tries = 0;
  const { queue, add, statusOf, clock } = open(async () => {
    tries += 1;
    throw new Error('no luck');
  });
  add('a');
  queue.start();
  for (const round of [1, 2, 3]) {
    await vi.waitFor(() => expect(tries).toBe(round));
    await sleep(30);
    expect(tries).toBe(round);
    clock.forward(30_000);
  }
  await vi.waitFor(() => expect(statusOf('a')).toBe('failed'));
  expect(queue.list()[0]?.error).toBe('no luck');
  queue.restart(queue.list()[0]?.id ?? '');
  await vi.waitFor(() => expect(tries).toBe(4));
});

test('what a process that ended had in hand is taken up again, and nothing before its time', async () => {
  const store = openTestDb();
  const stuck = open(hang, { store });
  stuck.add('a');
  stuck.queue.start();
  await vi.waitFor(() => expect(stuck.statusOf('a')).toBe('running'));
  // The process is gone without a word.
  const done: string[] = [];
  const next = open(async (name) => void done.push(name), { store });
  next.add('tomorrow', { runAfter: store.clock.now().getTime() + 86_400_000 });
  next.queue.start();
  await vi.waitFor(() => expect(done).toEqual(['a']));
  expect(next.statusOf('tomorrow')).toBe('waiting');
  store.clock.forward(86_400_000);
  await vi.waitFor(() => expect(done).toEqual(['a', 'tomorrow']));
});

test('work is cancelled, cut off when its time is up, and waits again when the app closes', async () => {
  const first = open(hang, { hardMs: 40 });
  first.add('slow');
  first.queue.start();
  await vi.waitFor(() => expect(first.queue.list()[0]?.error).toMatch(/longer than 10 minutes/));
  const second = open(hang);
  second.add('unwanted');
  second.add('open');
  second.queue.start();
  await vi.waitFor(() => expect(second.statusOf('open')).toBe('running'));
  second.queue.cancel(second.queue.list().find(({ uniqueKey }) => uniqueKey === 'unwanted')?.id ?? '');
  await vi.waitFor(() => expect(second.statusOf('unwanted')).toBe('cancelled'));
  await second.queue.close();
  expect(second.statusOf('open')).toBe('running');
});

test('what is held waits again without a try lost, and nothing begins until it goes on', async () => {
  let tries = 0;
  const { queue, add, statusOf } = open(async (name, context) => {
    tries += 1;
    if (tries === 1) await hang(name, context);
  });
  add('a');
  queue.start();
  await vi.waitFor(() => expect(tries).toBe(1));
  queue.pause(true);
  await vi.waitFor(() => expect(statusOf('a')).toBe('waiting'));
  add('b');
  await sleep(30);
  expect([tries, queue.list().find(({ uniqueKey }) => uniqueKey === 'a')?.attempts]).toEqual([1, 0]);
  queue.pause(false);
  await vi.waitFor(() => expect([statusOf('a'), statusOf('b')]).toEqual(['done', 'done']));
});
