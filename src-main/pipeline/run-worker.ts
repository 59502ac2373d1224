import { serialiseError } from '#shared/errors/index.ts';
import { type ActiveRun, openRun } from './active-run.ts';
import type { RunTable, Working } from './run-table.ts';
import { sayEnd } from './say-end.ts';
import type { PipelineDeps } from './types.ts';

/** The stages with all their agents are loaded with the first work, not with the window. */
async function execute(run: ActiveRun, jobId: string | undefined): Promise<void> {
  const { executeJob, executeRun } = await import('./execute-run.ts');
  await (jobId ? executeJob(run, jobId) : executeRun(run));
}

/** Starts work on runs and writes down how it ended. */
export function createRunWorker(deps: PipelineDeps, table: RunTable) {
  /** Runs that were stopped and whose work has not quite ended. */
  const ending = new Map<string, Promise<void>>();

  function open(runId: string): Working {
    const known = table.active.get(runId);
    if (known) return known;
    const working: Working = {
      run: openRun(deps, runId, table.watchOf(runId)),
      parts: 0,
      work: Promise.resolve(),
      since: performance.now(),
      elapsedBefore: table.record(runId).elapsedMs,
    };
    table.active.set(runId, working);
    return working;
  }

  function end(working: Working): void {
    table.active.delete(working.run.id);
    working.run.watch.touch();
  }

  function complete(working: Working): void {
    const { run } = working;
    const { counts, message: before } = table.view(run.id);
    const { found, confirmed, parked, failed } = counts;
    if (run.lanes.list().some((lane) => lane.status === 'queued')) {
      table.setStatus(run.id, 'interrupted', 'Some jobs still wait; you can go on from here');
      end(working);
      return;
    }
    const message = found === 0 ? before : sayEnd(counts);
    table.setStatus(run.id, 'completed', message);
    run.emit({
      type: 'pipeline:complete',
      agent: 'pipeline',
      message,
      data: { found, confirmed, parked, failed },
    });
    end(working);
  }

  function fail(working: Working, thrown: unknown): void {
    const { run } = working;
    const { code, message } = serialiseError(thrown);
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    deps.log.error('a run failed', { runId: run.id, code, error: detail });
    run.abort('stopped');
    table.setStatus(run.id, 'failed', message);
    run.emit({ type: 'pipeline:error', agent: 'pipeline', message, data: { code } });
    end(working);
  }

  function finish(working: Working, thrown: unknown): void {
    working.parts -= 1;
    if (working.run.signal.aborted) return;
    if (thrown !== null) fail(working, thrown);
    else if (working.parts === 0) complete(working);
  }

  return {
    /** Works on a run, or on one job of it, after what still ends of it. */
    async work(runId: string, jobId?: string): Promise<void> {
      await ending.get(runId);
      const working = open(runId);
      table.setStatus(runId, 'running', jobId && 'Going on with your answer');
      if (jobId) working.run.lanes.update(jobId, { status: 'queued', message: 'goes on with your answer' });
      working.parts += 1;
      const part = execute(working.run, jobId).then(
        () => finish(working, null),
        (thrown) => finish(working, thrown),
      );
      working.work = Promise.all([working.work, part]).then(() => undefined);
    },
    /** Aborts a run's work; what is done is kept. Resolves when the work has ended. */
    async abort(runId: string, reason: 'stopped' | 'closing'): Promise<void> {
      const working = table.active.get(runId);
      if (!working) return ending.get(runId);
      working.run.abort(reason);
      end(working);
      const ended = working.work.finally(() => ending.delete(runId));
      ending.set(runId, ended);
      await ended;
    },
  };
}
