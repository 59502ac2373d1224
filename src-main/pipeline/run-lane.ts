import { Parked } from '#agents/ports.ts';
import { asDiskFull } from '#main/db/disk-full.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { JobStage } from '#shared/domain/run.ts';
import { DatabaseError, serialiseError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { BROWSER_CLOSED, isBrowserClosed } from './browser-closed.ts';
import { jobContext } from './job-context.ts';
import { runStage } from './run-stage.ts';
import type { Slot } from './slots.ts';
import type { Stage } from './types.ts';

/**
 * Runs the given stages of one job, holding one of the run's places. What goes wrong with one job is written on its
 * lane, and the others go on; rejects only where nothing can be written any more.
 */
export async function runLane(
  run: ActiveRun,
  jobId: string,
  stages: readonly Stage[],
  whenThrough: 'done' | 'queued',
): Promise<void> {
  let slot: Slot | null = null;
  try {
    await run.gate.pass(run.signal);
    slot = await run.slots.take(run.signal);
    for (const stage of stages) {
      for (let through = false; !through; ) {
        await passGate(run, jobId, slot);
        try {
          // Read anew for each stage: the one before may have learned more about the job.
          if (!(await runStage(stage, jobContext(run, jobId, slot), run.lanes))) return;
          through = true;
        } catch (thrown) {
          if (!isBrowserClosed(thrown) || run.signal.aborted) throw thrown;
          // The user closed it, so it is theirs to say when it opens again; the stage then begins anew.
          run.pause(BROWSER_CLOSED);
          run.lanes.update(jobId, { status: 'queued', message: 'waits for Chrome to be opened again' });
          slot.release();
          await run.gate.pass(run.signal);
          slot = await run.slots.take(run.signal);
        }
      }
      run.moved();
    }
    run.lanes.update(jobId, { status: whenThrough });
  } catch (thrown) {
    settle(run, jobId, asDiskFull(thrown, run.deps.db.file));
  } finally {
    slot?.release();
  }
}

/** Stands aside while the run is paused: the place goes to a job in hand that still has to come to its safe point. */
async function passGate(run: ActiveRun, jobId: string, slot: Slot): Promise<void> {
  // Nothing is done for it now, so it stands in line, and looks paused.
  if (run.gate.paused) run.lanes.update(jobId, { status: 'queued', message: 'waiting to go on' });
  while (run.gate.paused) await slot.lendDuring(() => run.gate.pass(run.signal));
}

function settle(run: ActiveRun, jobId: string, thrown: unknown): void {
  run.moved();
  if (thrown instanceof Parked) {
    run.lanes.update(jobId, { status: 'parked', message: 'waits for your answer in "Needs you"' });
  } else if (run.signal.aborted) {
    run.lanes.update(jobId, { status: 'queued', message: 'waiting to go on' });
  } else if (thrown instanceof DatabaseError) {
    // Not this job's fault: the run as a whole stands still until it can be written again.
    throw thrown;
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
