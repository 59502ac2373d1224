import type { RunStatus, RunView } from '#shared/domain/run.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { noticesOf, runViewOf } from './run-view.ts';
import type { PipelineDeps } from './types.ts';
import { createWatch, type Watch } from './watch.ts';
import type { Watchdog } from './watchdog.ts';

/** A run that is worked on, with what is counted about it. */
export interface Working {
  run: ActiveRun;
  /** Parts under way: the run itself, and parked jobs that were answered. */
  parts: number;
  /** Whether the run itself is one of them, which takes up each job that waits. */
  whole: boolean;
  /** Settles when all parts have ended. */
  work: Promise<void>;
  /** When it last began to work, by `performance.now()`; null while paused. */
  since: number | null;
  elapsedBefore: number;
  watchdog: Watchdog;
}

/** Ten snapshots a second at most. */
const WATCH_MS = 100;
const ENDED = new Set<RunStatus>(['completed', 'failed', 'stopped']);

/** What is known of all runs: those that are worked on, and the stored ones. */
export function createRunTable(deps: PipelineDeps) {
  const { repos, clock } = deps;
  const active = new Map<string, Working>();
  const watches = new Map<string, Watch>();
  const remarks = new Map<string, string>();
  const heldBack = new Map<string, string>();

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
    /** Says something about a run until it no longer holds; kept in memory alone. */
    remark(runId: string, words: string | null): void {
      if (words === null) remarks.delete(runId);
      else remarks.set(runId, words);
      watchOf(runId).touch();
    },
    /** Shows a run as paused for a reason that can't be written down; null when it holds no longer. */
    holdBack(runId: string, reason: string | null): void {
      if (reason === null) heldBack.delete(runId);
      else heldBack.set(runId, reason);
      watchOf(runId).touch();
    },
    isHeldBack: (runId: string): boolean => heldBack.has(runId),
    /** Stops or starts the run's clock. */
    setTicking(working: Working, ticking: boolean): void {
      working.elapsedBefore = elapsedMs(working);
      working.since = ticking ? performance.now() : null;
    },
    view(runId: string): RunView {
      const working = active.get(runId);
      const stored = record(runId);
      const reason = heldBack.get(runId);
      const shown = {
        ...stored,
        ...(working && { elapsedMs: elapsedMs(working) }),
        ...(reason && { status: 'paused' as const, message: reason }),
      };
      const asked = new Set(deps.desk.openJobs(stored.profileId).map(({ jobId }) => jobId));
      const scouted = repos.stageResults.get({ runId, jobId: '', stage: 'scout' })?.output;
      const remark = remarks.get(runId);
      return runViewOf(shown, repos.runJobs.list(runId), {
        usage: repos.llmCalls.ofRun(runId),
        asked,
        notices: [...(remark ? [remark] : []), ...noticesOf(scouted)],
      });
    },
  };
}
export type RunTable = ReturnType<typeof createRunTable>;
