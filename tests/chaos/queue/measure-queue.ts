import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from '#tests/measures/measure.ts';
import { openFolder } from '../open-folder.ts';
import { type Random, seeded } from '../seeded.ts';
import { effectsQueue, openQueueFile } from './effects.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const PRODUCERS = 4;
/** Each producer waits so often for the worker to get on. */
const BATCH = 50;
const ALONE = 1_000;

export interface QueueSize {
  n: number;
  seed: number;
  /** How long a worker lives. */
  killMs: number;
  /** The worker that follows so many killed ones may live. */
  mostKills?: number;
}

/** Producers add work while the worker is killed again and again; then what a task costs, and in which order it is taken. */
export async function measureQueue(size: QueueSize): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jobai-queue-'));
  try {
    const file = join(folder, 'jobai.sqlite');
    const { db } = openFolder(folder);
    db.client.exec(
      'CREATE TABLE effects (at INTEGER PRIMARY KEY, name TEXT NOT NULL, priority INTEGER NOT NULL)',
    );
    db.close();
    const random = seeded(size.seed);
    const kills = await worked(file, size, random);
    return [...countEffects(file, size, kills), ...(await inOrder(file, size, random))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nameOf = (producer: number, at: number) => `${producer}-${at}`;

async function produce(file: string, producer: number, n: number, random: Random): Promise<void> {
  const { tasks, db } = openQueueFile(file);
  for (let at = producer; at < n; at += PRODUCERS) {
    const name = nameOf(producer, at);
    const priority = random.between(0, 9);
    const task = { id: `task ${name}`, kind: 'effect', payload: { name, priority }, uniqueKey: name };
    // Added twice, as by somebody who is not sure: it stands in line once.
    for (const id of [task.id, `${task.id} again`])
      tasks.add({ ...task, id, priority, runAfter: Date.now() });
    if (at % BATCH < PRODUCERS) await sleep(1);
  }
  db.close();
}

async function worked(
  file: string,
  { n, killMs, mostKills = Infinity }: QueueSize,
  random: Random,
): Promise<number> {
  const left = openQueueFile(file);
  const open = left.client
    .prepare("SELECT count(*) FROM tasks WHERE status IN ('waiting', 'running')")
    .pluck();
  let produced = false;
  let kills = 0;
  const all = Promise.all(Array.from({ length: PRODUCERS }, (_, at) => produce(file, at, n, random)));
  const done = all.then(() => {
    produced = true;
  });
  while (!produced || Number(open.get()) > 0) {
    const child = spawn(process.execPath, [worker, file], { stdio: ['pipe', 'ignore', 'ignore'] });
    await untilTouched(left.client, child);
    if (kills < mostKills) await sleep(random.between(Math.ceil(killMs / 2), killMs));
    else while (!produced || Number(open.get()) > 0) await sleep(20);
    await killed(child);
    kills += 1;
  }
  await done;
  left.db.close();
  return kills;
}

/** It has begun to work: what a dead one had in hand is in line again, or something more is done. */
async function untilTouched(client: ReturnType<typeof openQueueFile>['client'], child: ChildProcess) {
  const count = client.prepare('SELECT count(*) FROM effects').pluck();
  const before = Number(count.get());
  for (let look = 0; look < 3_000 && child.exitCode === null; look += 1) {
    if (Number(count.get()) > before) return;
    await sleep(20);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function countEffects(file: string, { n }: QueueSize, kills: number): Row[] {
  const { client, db } = openQueueFile(file);
  const number = (sql: string) => Number(client.prepare(sql).pluck().get());
  const all = number('SELECT count(*) FROM effects');
  const names = number('SELECT count(DISTINCT name) FROM effects');
  const failed = number("SELECT count(*) FROM tasks WHERE status = 'failed'");
  db.close();
  const row = (name: string, figure: number, goal: number): Row => ({
    ...{ name: `queue: ${name}`, figure, unit: 'tasks', against: null, goal: String(goal) },
    ...{
      holds: figure === goal,
      note: `of ${n}, from ${PRODUCERS} producers; the worker was killed ${kills} times`,
    },
  });
  return [
    row('done exactly once', names - (all - names), n),
    row('never done', n - names, 0),
    row('done twice', all - names, 0),
    row('given up', failed, 0),
  ];
}

/** What waits is taken by priority; and what the queue itself takes for a task whose work is nothing. */
async function inOrder(file: string, { n }: QueueSize, random: Random): Promise<Row[]> {
  const { tasks, client, db } = openQueueFile(file);
  client.exec('DELETE FROM effects');
  const many = Math.min(n, ALONE);
  for (let at = 0; at < many; at += 1) {
    const priority = random.between(0, 9);
    const payload = { name: `alone ${at}`, priority };
    tasks.add({ id: payload.name, kind: 'effect', payload, uniqueKey: payload.name, priority, runAfter: 0 });
  }
  const alone = effectsQueue(file, { most: 1 });
  const count = client.prepare('SELECT count(*) FROM effects').pluck();
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  alone.queue.start();
  while (Number(count.get()) < many) await sleep(5);
  const took = (performance.now() - before) / many;
  const { user, system } = process.cpuUsage(cpuBefore);
  await alone.close();
  const order = client.prepare('SELECT priority FROM effects ORDER BY at').pluck().all() as number[];
  const misplaced = order.filter((priority, at) => priority > (order[at - 1] ?? 9)).length;
  db.close();
  const note = `${took.toFixed(2)} ms by the clock on a machine that does other things too`;
  const cpu = (user + system) / 1_000 / many;
  return [
    {
      name: 'queue: taken before a more urgent one',
      figure: misplaced,
      unit: 'tasks',
      against: null,
      goal: '0',
      holds: misplaced === 0,
    },
    {
      name: 'queue: its own work for a task',
      figure: cpu,
      unit: 'ms',
      against: null,
      goal: '<= 2',
      holds: cpu <= 2,
      note,
    },
  ];
}
