import { type CarriedError, carryError } from '#shared/errors/carried-error.ts';
import { JobAIError } from '#shared/errors/index.ts';
import { TASKS, type TaskName } from './tasks.ts';

/** What a worker answers: expected failures as data, so that they keep their code. */
export type WorkerReply = { ok: true; value: unknown } | { ok: false; error: CarriedError };

/** The entry of a worker thread; the pool calls it by its name. */
export async function runTask({ name, input }: { name: TaskName; input: never }): Promise<WorkerReply> {
  try {
    return { ok: true, value: await TASKS[name](input) };
  } catch (thrown) {
    if (thrown instanceof JobAIError) return { ok: false, error: carryError(thrown) };
    throw thrown;
  }
}
