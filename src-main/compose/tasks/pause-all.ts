import type { Pipeline } from '#main/pipeline/pipeline.ts';
import type { TaskQueue } from '#main/pipeline/tasks/task-queue.ts';

interface PauseDeps {
  queue: Pick<TaskQueue, 'pause'>;
  pipeline: Pick<Pipeline, 'list' | 'pause' | 'resume'>;
  profileIds(): string[];
}

/** Holds all that runs; what the user had paused before stays paused when everything goes on. */
export function createPauseAll({ queue, pipeline, profileIds }: PauseDeps): (paused: boolean) => void {
  let held: string[] = [];
  return (paused) => {
    queue.pause(paused);
    if (!paused) {
      for (const id of held.splice(0)) void pipeline.resume(id).catch(() => undefined);
      return;
    }
    held = profileIds()
      .flatMap((id) => pipeline.list(id))
      .filter(({ status }) => status === 'running')
      .map(({ id }) => id);
    for (const id of held) pipeline.pause(id);
  };
}
