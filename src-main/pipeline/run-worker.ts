import { asDiskFull } from '#main/db/disk-full.ts';
import { DatabaseError, serialiseError, ValidationError } from '#shared/errors/index.ts';
import { type ActiveRun, openRun } from './active-run.ts';
import { executeJob, executeRun } from './execute-run.ts';
import type { RunTable, Working } from './run-table.ts';
import { sayEnd } from './say-end.ts';
import { takeUpLanes } from './take-up-lanes.ts';
import type { PipelineDeps } from './types.ts';
import { startWatchdog } from './watchdog.ts';
import { waitsForUser, whyStill } from './why-still.ts';

/** How often a run that could not be written down is tried again, in ms. */
const TRY_AGAIN_MS = 10_000;

/** Starts work on runs and writes down how it ended. */
export function createRunWorker(deps: PipelineDeps, table: RunTable) {
  /** Runs that were stopped and whose work has not quite ended. */
  const ending = new Map<string, Promise<void>>();
  /** How often each run was stopped, and told to go on: an order that waits gives way to a later one. */
  const orders = { stop: new Map<string, number>(), goOn: new Map<string, number>() };
  const tryAgain = new Map<string, NodeJS.Timeout>();
  let closed = false;

  function open(runId: string): Working {
    const known = table.active.get(runId);
    if (known) return known;
    takeUpLanes(deps, runId);
    const run = openRun(deps, runId, table.watchOf(runId), {
      moved: () => watchdog.moved(),
      pause: (reason) => pause(runId, reason),
    });
    const watchdog = startWatchdog({
      mayStandStill: () => run.gate.paused || waitsForUser(run),
      onStill: () => standsStill(run),
      onMoved: () => table.remark(runId, null),
    });
    const working: Working = {
      ...{ run, watchdog, parts: 0, whole: false, work: Promise.resolve(), since: performance.now() },
      elapsedBefore: table.record(runId).elapsedMs,
    };
    table.active.set(runId, working);
    return working;
  }

  /** Holds a run that is worked on: what is in hand comes to its next safe point. */
  function pause(runId: string, message: string): void {
    const working = table.active.get(runId);
    if (!working) throw new ValidationError('This search is not running, so it can not be paused.');
    if (working.run.gate.paused) return;
    working.run.gate.pause();
    table.setTicking(working, false);
    table.setStatus(runId, 'paused', message);
    deps.bus.emit(runId, { type: 'pipeline:paused', agent: 'pipeline', message, data: {} });
  }

  function standsStill(run: ActiveRun): void {
    const lanes = run.lanes.list().filter(({ status }) => status === 'working' || status === 'queued');
    const { isKnown, words } = whyStill(run);
    deps.log[isKnown ? 'info' : 'error']('a run stands still', {
      ...{ runId: run.id, why: words },
      lanes: lanes.map(({ jobId, stage, message }) => ({ jobId, stage, message })),
    });
    table.remark(run.id, words);
    // Straight to the bus: to say that nothing moves is no movement.
    deps.bus.emit(run.id, {
      type: 'pipeline:still',
      agent: 'pipeline',
      message: words,
      data: { jobs: lanes.length },
    });
  }

  function end(working: Working): void {
    working.watchdog.stop();
    table.active.delete(working.run.id);
    table.remark(working.run.id, null);
  }

  function complete(working: Working): void {
    const { run } = working;
    const { counts, message: before, notices } = table.view(run.id);
    const { found, confirmed, parked, failed } = counts;
    if (run.lanes.list().some((lane) => lane.status === 'queued')) {
      table.setStatus(run.id, 'interrupted', 'Some jobs still wait; you can go on from here');
      end(working);
      return;
    }
    const message = found === 0 ? before : sayEnd(counts, run.config.until);
    table.setStatus(run.id, 'completed', message);
    run.emit({
      type: 'pipeline:complete',
      agent: 'pipeline',
      message,
      data: { found, confirmed, parked, failed },
    });
    end(working);
    for (const notice of notices) deps.log.info('a run ended with a notice', { runId: run.id, notice });
  }

  function fail(working: Working, thrown: unknown): void {
    const { run } = working;
    run.abort('stopped');
    end(working);
    const { code, message } = serialiseError(thrown);
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    deps.log.error('a run failed', { runId: run.id, code, error: detail });
    table.setStatus(run.id, 'failed', message);
    run.emit({ type: 'pipeline:error', agent: 'pipeline', message, data: { code } });
  }

  /** Stands still until the data can be written again, then goes on from what is stored. */
  function holdBack(working: Working, { message }: Error): void {
    const { id } = working.run;
    working.run.abort('closing');
    end(working);
    table.holdBack(id, `${message} The search goes on by itself when that is mended.`);
    deps.log.error('a run is held back: it can not be written', { runId: id, error: message });
    const ended = working.work.finally(() => ending.delete(id));
    ending.set(id, ended);
    ended.catch(() => undefined);
    const timer = setInterval(() => {
      try {
        table.setStatus(id, 'running', 'Going on');
      } catch {
        return;
      }
      void work(id).catch((thrown: unknown) =>
        deps.log.error('a held run did not go on', { runId: id, error: String(thrown) }),
      );
    }, TRY_AGAIN_MS);
    timer.unref();
    tryAgain.set(id, timer);
  }

  function letGo(runId: string): void {
    clearInterval(tryAgain.get(runId));
    tryAgain.delete(runId);
    table.holdBack(runId, null);
  }

  /** One part of a run's work has ended. Never throws. */
  function finish(working: Working, failure: unknown, whole: boolean): void {
    const thrown = asDiskFull(failure, deps.db.file);
    working.parts -= 1;
    if (whole) working.whole = false;
    if (working.run.signal.aborted) return;
    try {
      if (thrown instanceof DatabaseError) holdBack(working, thrown);
      else if (thrown !== null) fail(working, thrown);
      else if (working.parts === 0) complete(working);
    } catch (again) {
      if (again instanceof DatabaseError && !working.run.signal.aborted) holdBack(working, again);
      else deps.log.error('a run could not be ended', { runId: working.run.id, error: String(again) });
    }
  }

  /** Works on a run, or on one job of it, after what still ends of it. */
  async function work(runId: string, jobId?: string): Promise<void> {
    const stops = orders.stop.get(runId);
    const order = jobId ? orders.goOn.get(runId) : count(orders.goOn, runId);
    await ending.get(runId);
    if (closed) return;
    if (orders.stop.get(runId) !== stops || (!jobId && orders.goOn.get(runId) !== order)) return;
    letGo(runId);
    const working = open(runId);
    // Paused is paused: what the user decided is done when they go on with the search.
    if (!working.run.gate.paused)
      table.setStatus(runId, 'running', jobId && 'Going on with what you decided');
    working.parts += 1;
    if (!jobId) working.whole = true;
    const part = deps
      .stages()
      .then((stages) =>
        deps.piece(jobId ? 'one job' : 'search', runId, () =>
          jobId ? executeJob(working.run, jobId, stages) : executeRun(working.run, stages),
        ),
      )
      .then(
        () => finish(working, null, !jobId),
        (thrown) => finish(working, thrown, !jobId),
      );
    working.work = Promise.all([working.work, part]).then(() => undefined);
  }

  /** Aborts a run's work; what is done is kept. Resolves when the work has ended. */
  async function abort(runId: string, reason: 'stopped' | 'closing'): Promise<void> {
    count(orders.stop, runId);
    letGo(runId);
    const working = table.active.get(runId);
    if (!working) return ending.get(runId);
    working.run.abort(reason);
    end(working);
    const ended = working.work.finally(() => {
      ending.delete(runId);
      takeUpLanes(deps, runId);
    });
    ending.set(runId, ended);
    await ended;
  }

  return {
    work,
    pause,
    abort,
    /** Ends all work for good, and calls off what waits to begin; gives the runs that were at work. */
    async close(): Promise<string[]> {
      closed = true;
      const open = [...table.active.keys()];
      for (const runId of tryAgain.keys()) letGo(runId);
      await Promise.all(open.map((runId) => abort(runId, 'closing')));
      await Promise.allSettled(ending.values());
      return open;
    },
  };
}

/** One more; gives how many it makes. */
function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
