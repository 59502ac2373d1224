import { z } from 'zod';

const TaskStatus = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']);

/** One piece of work of the queue. `failed` is for good: the user may start it again. */
export const Task = z.object({
  id: z.string(),
  kind: z.string(),
  payload: z.unknown(),
  /** One open task has it at most. */
  uniqueKey: z.string(),
  /** The higher, the sooner. */
  priority: z.number().int(),
  status: TaskStatus,
  attempts: z.number().int(),
  /** Milliseconds since 1970. */
  runAfter: z.number().int(),
  /** What it does now, in words; of what is done, what came of it. */
  progress: z.string(),
  error: z.string(),
});
export type Task = z.infer<typeof Task>;
