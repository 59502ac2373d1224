import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import type { TaskContext, TaskKind, TaskOutcome } from '#main/pipeline/tasks/task-kind.ts';
import { createTaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

type Work = (name: string, context: TaskContext) => Promise<TaskOutcome | undefined>;

let count = 0;
const ids = { next: (prefix = 'id') => `${prefix}-${++count}` };
const hang: Work = (_name, { signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

function open(work: Work, { most = 2, softMs = 5_000, hardMs = 5_500, store = openTestDb() } = {}) {
  const { repositories, clock } = store;
  const kind: TaskKind<{ name: string }> = {
    schema: z.object({ name: z.string() }),
    most,
    run: ({ name }, context) => work(name, context),
  };
  const events: AgentEventInput[] = [];
  const queue = createTaskQueue({
    tell: (event) => void events.push(event),
    ...{ tasks: repositories.tasks, clock, log: silentLog, ids },
    kinds: { work: kind as unknown as TaskKind },
    limits: { tickMs: 5, retryMs: 30_000, softMs, hardMs },
  });
  onTestFinished(() => queue.close());
  const add = (name: string, more: { priority?: number; runAfter?: number } = {}) =>
    queue.add({ kind: 'work', payload: { name }, uniqueKey: name, ...more });
  const statusOf = (name: string) => queue.list().find(({ uniqueKey }) => uniqueKey === name)?.status;
  return { queue, add, statusOf, clock, store, events };
}

test('the most urgent is done first, and work of one key is in line once', async () => {
  const order: string[] = [];
  const { queue, add } = open(
    async (name) => {
      order.push(name);
      return undefined;
    },
    { most: 1 },
  );
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
  const stuck = open(hang, { store, most: 1 });
  stuck.add('a');
  stuck.queue.start();
  await vi.waitFor(() => expect(stuck.statusOf('a')).toBe('running'));
  // The process is gone without a word.
  const done: string[] = [];
  const next = open(
    async (name) => {
      done.push(name);
      return undefined;
    },
    { store },
  );
  next.add('tomorrow', { runAfter: store.clock.now().getTime() + 86_400_000 });
  next.queue.start();
  await vi.waitFor(() => expect(done).toEqual(['a']));
  expect(next.statusOf('tomorrow')).toBe('waiting');
  store.clock.forward(86_400_000);
  await vi.waitFor(() => expect(done).toEqual(['a', 'tomorrow']));
});

test('work is cancelled, cut off when its time is up, and waits again when the app closes', async () => {
  const first = open(hang, { softMs: 40 });
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
    return tries === 1 ? hang(name, context) : undefined;
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

test('work that does not listen is told when its time is nearly up, and left behind when it is over', async () => {
  let toldAt = 0;
  let effects = 0;
  let goOn = () => {};
  const deaf: Work = (_name, { signal }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => (toldAt = performance.now()));
      goOn = () => resolve({ effect: () => (effects += 1) });
    });
  const { queue, add } = open(deaf, { softMs: 30, hardMs: 60 });
  add('a');
  queue.start();
  await vi.waitFor(() => expect(queue.list()[0]?.error).toMatch(/longer than 10 minutes/));
  expect(toldAt).toBeGreaterThan(0);
  goOn();
  await sleep(10);
  expect(effects).toBe(0);
});

test('what work writes is stored with its end or not at all, and what came of it is kept for an hour', async () => {
  const store = openTestDb();
  store.db.client.exec('CREATE TABLE effects (name TEXT)');
  const { queue, add, statusOf, events } = open(
    async (name, { say }) => {
      say('Counting', { done: 1, of: 2 });
      return {
        result: `${name} was found`,
        effect() {
          store.db.client.prepare('INSERT INTO effects VALUES (?)').run(name);
          if (name === 'bad') throw new Error('no room');
        },
      };
    },
    { store },
  );
  add('good');
  add('bad');
  queue.start();
  await vi.waitFor(() => expect([statusOf('good'), statusOf('bad')]).toEqual(['done', 'waiting']));
  expect(queue.list().find(({ uniqueKey }) => uniqueKey === 'good')?.progress).toBe('good was found');
  expect(events.map(({ type, message }) => `${type} ${message}`).sort()).toEqual([
    'task:complete good was found',
    'task:progress Counting',
    'task:progress Counting',
    'task:queued Waits: work',
    'task:queued Waits: work',
    'task:retry no room',
  ]);
  expect(store.db.client.prepare('SELECT name FROM effects').pluck().all()).toEqual(['good']);
  store.clock.forward(3_600_001);
  await vi.waitFor(() => expect(statusOf('good')).toBeUndefined());
});

test('work that ends the program each time fails for good, and a clock set back holds up no try', async () => {
  const store = openTestDb();
  for (const _try of [1, 2, 3]) {
    const { queue, add } = open(hang, { store, most: 1 });
    add('deadly');
    queue.start();
    await vi.waitFor(() => expect(queue.list()[0]?.status).toBe('running'));
  }
  let tries = 0;
  const { queue, add, statusOf, events, clock } = open(
    async () => {
      tries += 1;
      throw new Error('no luck');
    },
    { store },
  );
  queue.start();
  expect(queue.list()[0]).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/ended each time/),
  });
  add('a');
  await vi.waitFor(() => expect(events.at(-1)?.type).toBe('task:retry'));
  clock.forward(-5 * 86_400_000);
  await sleep(30);
  clock.forward(30_000);
  await vi.waitFor(() => expect(tries).toBe(2));
  expect(statusOf('a')).toBe('waiting');
});

test('work that waits for its turn waits no longer where the clock is set back by days', async () => {
  const done: string[] = [];
  const { queue, add, clock } = open(async (name) => {
    done.push(name);
    return undefined;
  });
  queue.start();
  queue.pause(true);
  add('now');
  clock.forward(-3 * 86_400_000);
  await sleep(30);
  queue.pause(false);
  await vi.waitFor(() => expect(done).toEqual(['now']));
});
