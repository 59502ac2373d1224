import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { Task } from '#shared/domain/task.ts';

type Told = Pick<Task, 'id' | 'kind'>;

/** Each step of a task as an event: `task:queued`, `:progress`, `:complete`, `:retry`, `:error`. */
export function taskEvents(tell: (event: AgentEventInput) => void) {
  const of = ({ id }: Told) => ({ taskId: id, jobId: '' });
  const by = { agent: 'system' } as const;
  return {
    queued: (task: Told) =>
      tell({ ...by, type: 'task:queued', message: `Waits: ${task.kind}`, data: of(task) }),
    progress: (task: Told, message: string, done: number, total: number) =>
      tell({ ...by, type: 'task:progress', message, data: { ...of(task), done, of: total } }),
    complete: (task: Told, result: string) =>
      tell({ ...by, type: 'task:complete', message: result || `Done: ${task.kind}`, data: of(task) }),
    retry: (task: Task, message: string, inMs: number) =>
      tell({ ...by, type: 'task:retry', message, data: { ...of(task), attempt: task.attempts, inMs } }),
    failed: (task: Told, message: string, code: string) =>
      tell({ ...by, type: 'task:error', message, data: { ...of(task), code } }),
  };
}
