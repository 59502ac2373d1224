import type { Piscina } from 'piscina';
import { reviveError } from '#shared/errors/carried-error.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';
import type { WorkerReply } from './worker.ts';

/** How long an idle thread is kept, in ms. */
const IDLE_MS = 30_000;

export interface WorkersOptions {
  /** `worker.ts`, or the bundled `worker.js`. */
  entry: URL;
  maxThreads?: number | undefined;
}

export interface Workers {
  /** Runs a task on a thread. Throws what the task throws, or the signal's reason when it is aborted. */
  run<K extends TaskName>(
    name: K,
    input: TaskInput<K>,
    options?: { signal?: AbortSignal },
  ): Promise<TaskOutput<K>>;
  /** Ends all threads; what runs is given up. */
  close(): Promise<void>;
}

/** The pool of worker threads. Nothing is started before the first task. */
export function createWorkers({ entry, maxThreads = 2 }: WorkersOptions): Workers {
  let pool: Promise<Piscina> | null = null;
  const open = async (): Promise<Piscina> => {
    const { Piscina } = await import('piscina');
    return new Piscina({ filename: entry.href, minThreads: 0, maxThreads, idleTimeout: IDLE_MS });
  };

  return {
    async run<K extends TaskName>(name: K, input: TaskInput<K>, { signal }: { signal?: AbortSignal } = {}) {
      signal?.throwIfAborted();
      pool ??= open();
      const running = (await pool).run({ name, input }, { name: 'runTask', ...(signal ? { signal } : {}) });
      const reply: WorkerReply = await running.catch((thrown) => {
        throw signal?.aborted ? signal.reason : thrown;
      });
      if (!reply.ok) throw reviveError(reply.error);
      return reply.value as TaskOutput<K>;
    },
    async close() {
      const closing = pool;
      pool = null;
      await (await closing)?.destroy();
    },
  };
}
