import { Parked } from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { JobStage } from '#shared/domain/run.ts';
import { serialiseError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { jobContext } from './job-context.ts';
import { runStage } from './run-stage.ts';
import type { Slot } from './slots.ts';
import type { Stage } from './types.ts';

/**
 * Runs the given stages of one job, holding one of the run's places. Never rejects: what goes wrong with one job
 * is written on its lane, and the others go on.
 */
export async function runLane(
  run: ActiveRun,
  jobId: string,
  stages: readonly Stage[],
  whenThrough: 'done' | 'queued',
): Promise<void> {
  let slot: Slot | null = null;
  try {
    slot = await run.slots.take(run.signal);
    for (const stage of stages) {
      await run.gate.pass(run.signal);
      // Read anew for each stage: the one before may have learned more about the job.
      if (!(await runStage(stage, jobContext(run, jobId, slot), run.lanes))) return;
    }
    run.lanes.update(jobId, { status: whenThrough });
  } catch (thrown) {
    settle(run, jobId, thrown);
  } finally {
    slot?.release();
  }
}

function settle(run: ActiveRun, jobId: string, thrown: unknown): void {
  if (thrown instanceof Parked) {
    run.lanes.update(jobId, { status: 'parked', message: 'waits for your answer in "Needs you"' });
  } else if (run.signal.aborted) {
    run.lanes.update(jobId, { status: 'queued', message: 'stopped; it can go on from here' });
  } else {
    const { code, message } = serialiseError(thrown);
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    run.deps.log.error('a job failed', { runId: run.id, jobId, code, error: detail });
    run.lanes.update(jobId, { status: 'failed', message });
    run.emit(errorEvent(run.lanes.get(jobId).stage, jobId, code, message));
  }
}

function errorEvent(stage: JobStage, jobId: string, code: string, message: string): AgentEventInput {
  const noun = stage === 'cover-letter' ? 'cover_letter' : stage;
  return { type: `${noun}:error`, agent: stage, message, data: { jobId, code } };
}
