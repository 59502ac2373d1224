import type { RunUsage } from '#main/db/repositories/llm-calls.ts';
import type { RunRecord } from '#main/db/repositories/runs.ts';
import type { Lane, RunView } from '#shared/domain/run.ts';

/** A run as the window shows it, from what is stored. */
export function runViewOf(run: RunRecord, lanes: Lane[], usage: RunUsage): RunView {
  const count = (is: (lane: Lane) => boolean) => lanes.filter(is).length;
  return {
    ...run,
    lanes,
    counts: {
      found: run.found,
      judged: count((lane) => lane.score !== null),
      ready: count((lane) => lane.done.includes('cover-letter')),
      confirmed: count((lane) => lane.submitted === 'confirmed'),
      parked: count((lane) => lane.status === 'parked'),
      skipped: count((lane) => lane.status === 'skipped'),
      failed: count((lane) => lane.status === 'failed'),
    },
    ...usage,
  };
}
