import type { RunStatus, RunView } from '#shared/domain/run.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { runViewOf } from './run-view.ts';
import type { PipelineDeps } from './types.ts';
import { createWatch, type Watch } from './watch.ts';

/** A run that is worked on, with what is counted about it. */
export interface Working {
  run: ActiveRun;
  /** Parts under way: the run itself, and parked jobs that were answered. */
  parts: number;
  /** Settles when all parts have ended. */
  work: Promise<void>;
  /** When it last began to work, by `performance.now()`; null while paused. */
  since: number | null;
  elapsedBefore: number;
}

/** Ten snapshots a second at most. */
const WATCH_MS = 100;
const ENDED = new Set<RunStatus>(['completed', 'failed', 'stopped']);

/** What is known of all runs: those that are worked on, and the stored ones. */
export function createRunTable(deps: PipelineDeps) {
  const { repos, clock } = deps;
  const active = new Map<string, Working>();
  const watches = new Map<string, Watch>();

  const record = (runId: string) => {
    const found = repos.runs.get(runId);
    if (!found) throw new NotFoundError('This search is no longer stored. Start a new one.');
    return found;
  };
  const elapsedMs = (working: Working) =>
    working.elapsedBefore + (working.since === null ? 0 : performance.now() - working.since);
  const watchOf = (runId: string): Watch => {
    const watch = watches.get(runId) ?? createWatch(WATCH_MS);
    watches.set(runId, watch);
    return watch;
  };

  return {
    active,
    record,
    watchOf,
    setStatus(runId: string, status: RunStatus, message?: string): void {
      const working = active.get(runId);
      repos.runs.update(runId, {
        status,
        endedAt: ENDED.has(status) ? clock.now().toISOString() : null,
        ...(message ? { message } : {}),
        ...(working ? { elapsedMs: elapsedMs(working) } : {}),
      });
      watchOf(runId).touch();
    },
    /** Stops or starts the run's clock. */
    setTicking(working: Working, ticking: boolean): void {
      working.elapsedBefore = elapsedMs(working);
      working.since = ticking ? performance.now() : null;
    },
    view(runId: string): RunView {
      const working = active.get(runId);
      const stored = record(runId);
      const shown = working ? { ...stored, elapsedMs: elapsedMs(working) } : stored;
      return runViewOf(shown, repos.runJobs.list(runId), repos.llmCalls.ofRun(runId));
    },
  };
}
export type RunTable = ReturnType<typeof createRunTable>;
