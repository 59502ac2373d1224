import type { Pipeline } from '#main/pipeline/pipeline.ts';
import type { TaskQueue } from '#main/pipeline/tasks/task-queue.ts';

interface PauseDeps {
  queue: Pick<TaskQueue, 'pause'>;
  pipeline: Pick<Pipeline, 'running' | 'pause' | 'resume'>;
}

/** Holds all that runs, of every profile; what the user had paused before stays paused when everything goes on. */
export function createPauseAll({ queue, pipeline }: PauseDeps): (paused: boolean) => void {
  let held: string[] = [];
  return (paused) => {
    queue.pause(paused);
    if (!paused) {
      for (const id of held.splice(0)) void pipeline.resume(id).catch(() => undefined);
      return;
    }
    held = pipeline.running();
    for (const id of held) pipeline.pause(id);
  };
}
