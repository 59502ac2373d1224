import { z } from 'zod';
import { connect } from '#main/db/connect.ts';
import { createTasksRepository } from '#main/db/repositories/tasks.ts';
import { wrapDatabase } from '#main/db/wrap-database.ts';
import type { TaskKind } from '#main/pipeline/tasks/task-kind.ts';
import { createTaskQueue } from '#main/pipeline/tasks/task-queue.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** A connection of its own to a database that stands already, with the queue's rows. */
export function openQueueFile(file: string) {
  const client = connect(file);
  // Neither what was sent nor what was lost is asked for here.
  const db = wrapDatabase({ file, client, ledger: null as never, safety: null as never });
  return { client, db, tasks: createTasksRepository(db) };
}

/** The real queue over work that leaves one row of a table behind for each time that it is done. */
export function effectsQueue(file: string, { most = 2 } = {}) {
  const { client, db, tasks } = openQueueFile(file);
  const insert = client.prepare('INSERT INTO effects (name, priority) VALUES (?, ?)');
  const kind: TaskKind<{ name: string; priority: number }> = {
    schema: z.object({ name: z.string(), priority: z.number() }),
    most,
    async run({ name, priority }) {
      await new Promise((resolve) => setImmediate(resolve));
      return { effect: () => void insert.run(name, priority) };
    },
  };
  const queue = createTaskQueue({
    ...{ tasks, log: silentLog, ids: { next: () => crypto.randomUUID() } },
    clock: { now: () => new Date() },
    kinds: { effect: kind as unknown as TaskKind },
    limits: { tickMs: 20 },
  });
  return {
    queue,
    async close() {
      await queue.close();
      db.close();
    },
  };
}
