import type { HumanAnswerBody } from '#shared/domain/human.ts';
import type { NextStep, RunConfig, RunView } from '#shared/domain/run.ts';
import { serialiseError } from '#shared/errors/index.ts';
import { createHeldAnswers } from './held-answers.ts';
import { createOneJob } from './one-job.ts';
import { createRunTable } from './run-table.ts';
import { PAUSING } from './run-view.ts';
import { createRunWorker } from './run-worker.ts';
import { takeUpLanes } from './take-up-lanes.ts';
import type { PipelineDeps } from './types.ts';

const CUT_SHORT = 'JobAI was closed; you can go on from here';

/** Runs, as the services use them. */
export interface Pipeline {
  start(profileId: string, config: RunConfig): Promise<string>;
  pause(runId: string): void;
  /** Goes on with a paused, stopped or interrupted run. */
  resume(runId: string): Promise<void>;
  stop(runId: string): void;
  /** Makes a stopped run again what it was before, without working on it; another one stays as it is. */
  unstop(runId: string, to: 'paused' | 'interrupted'): void;
  view(runId: string): RunView;
  list(profileId: string): RunView[];
  watch(runId: string, signal?: AbortSignal): AsyncGenerator<RunView>;
  /**
   * Works on one stored job because the user says so: in the search that had it, or in one of its own. Gives the run.
   * Throws `ValidationError` where it is in hand, waits for an answer, or was sent.
   */
  workOn(profileId: string, jobId: string): Promise<string>;
  /** What the user can do next about a job. */
  nextSteps(profileId: string, jobId: string): NextStep[];
  /** Stores an answer; a parked job goes on with it. With `holdMs` only then, unless it is taken back before. */
  answer(requestId: string, answer: HumanAnswerBody, holdMs?: number): Promise<void>;
  /** Takes a held answer back: the question waits again. False where it was given already. */
  takeBack(requestId: string): boolean;
  /** Whether an answer to the question is held, so that it does not wait for the user. */
  isHeld(requestId: string): boolean;
  /** The runs of all profiles that are worked on and not paused. */
  running(): string[];
  /** Whether any part of a run is being worked on. */
  isAtWork(runId: string): boolean;
  /** After a start: what was running is interrupted, to be offered to the user. */
  markInterrupted(): void;
  /** Ends all work in hand and waits for it, so that the database can be closed. */
  close(): Promise<void>;
}

/** Makes the pipeline. Nothing runs before `start`, `resume` or `answer`. */
export function createPipeline(deps: PipelineDeps): Pipeline {
  const { repos, bus, clock } = deps;
  const table = createRunTable(deps);
  const worker = createRunWorker(deps, table);
  const oneJob = createOneJob(deps);
  const held = createHeldAnswers({ give, lost, log: deps.log });

  return {
    async start(profileId, config) {
      const id = deps.ids.next('run');
      const startedAt = clock.now().toISOString();
      const message = `Looking for "${config.query}"`;
      repos.runs.create({
        id,
        profileId,
        status: 'running',
        config,
        message,
        found: 0,
        startedAt,
        endedAt: null,
        elapsedMs: 0,
      });
      const { query, location } = config;
      bus.emit(id, {
        type: 'pipeline:start',
        agent: 'pipeline',
        message,
        data: { query, location, resumed: false },
      });
      await worker.work(id);
      return id;
    },
    pause: (runId) => worker.pause(runId, PAUSING),
    resume: goOn,
    stop,
    unstop(runId, to) {
      if (table.record(runId).status === 'stopped')
        table.setStatus(runId, to, to === 'paused' ? PAUSING : CUT_SHORT);
    },
    view: table.view,
    list: (profileId) => repos.runs.list(profileId).map((run) => table.view(run.id)),
    watch(runId, signal) {
      table.record(runId);
      return table.watchOf(runId).snapshots(() => table.view(runId), signal);
    },
    async workOn(profileId, jobId) {
      const runId = oneJob.takeUp(profileId, jobId);
      await worker.work(runId, jobId);
      return runId;
    },
    nextSteps: oneJob.nextSteps,
    async answer(requestId, answer, holdMs = 0) {
      if (holdMs === 0) return give(requestId, answer);
      // What is wrong with it is said now, not when nobody looks any more.
      deps.desk.check(requestId, answer);
      held.hold(requestId, answer, holdMs);
      deps.desk.changes.touch();
    },
    takeBack(requestId) {
      const taken = held.takeBack(requestId);
      if (taken) deps.desk.changes.touch();
      return taken;
    },
    isHeld: held.has,
    running: () => [...table.active.values()].filter(({ run }) => !run.gate.paused).map(({ run }) => run.id),
    isAtWork: (runId) => table.active.has(runId),
    markInterrupted() {
      for (const profile of repos.profiles.list()) {
        deps.desk.parkAll(profile.id);
        for (const run of repos.runs.unfinished(profile.id)) interrupt(run.id);
      }
    },
    async close() {
      held.flush(deps.desk.answer);
      for (const runId of await worker.close()) table.setStatus(runId, 'interrupted', CUT_SHORT);
    },
  };

  async function give(requestId: string, answer: HumanAnswerBody): Promise<void> {
    const { request, waited } = deps.desk.answer(requestId, answer);
    repos.drafts.forget(requestId);
    const run = repos.runs.get(request.runId);
    if (!run || run.status === 'stopped') return;
    // A question of the whole run held all of it.
    if (request.jobId === '') return answer.decision === 'stop' ? stop(run.id) : goOn(run.id);
    if (!waited) await worker.work(request.runId, request.jobId);
  }

  /** Says that an answer did not count, and shows its question again. */
  function lost(requestId: string, error: unknown): void {
    deps.desk.changes.touch();
    const request = repos.humanRequests.get(requestId);
    if (!request || request.status === 'withdrawn' || request.status === 'answered') return;
    try {
      bus.emit(request.runId, {
        type: 'hitl:parked',
        agent: 'hitl',
        message: `Your answer could not be kept, so the question waits again: ${serialiseError(error).message}`,
        data: { jobId: request.jobId, requestId },
      });
    } catch (thrown) {
      deps.log.warn('it could not be said that an answer is lost', { requestId, error: String(thrown) });
    }
  }

  function stop(runId: string): void {
    const { profileId } = table.record(runId);
    table.setStatus(runId, 'stopped', 'Stopped by you; what was done is kept');
    const ended = worker.abort(runId, 'stopped');
    deps.desk.withdraw(profileId, runId);
    if (!table.active.has(runId)) takeUpLanes(deps, runId);
    void ended.catch((thrown: unknown) =>
      deps.log.error('a stopped run did not end well', { runId, error: String(thrown) }),
    );
    bus.emit(runId, { type: 'pipeline:stopped', agent: 'pipeline', message: 'Stopped', data: {} });
  }

  async function goOn(runId: string): Promise<void> {
    table.record(runId);
    // What was said as it paused or ended holds no longer.
    table.setStatus(runId, 'running', 'Going on');
    bus.emit(runId, { type: 'pipeline:resumed', agent: 'pipeline', message: 'Going on', data: {} });
    const working = table.active.get(runId);
    if (!working) return worker.work(runId);
    table.setTicking(working, true);
    working.run.gate.open();
    // Jobs that nobody works on yet, e.g. where the answer to another one had been all that was in hand.
    const waits = working.run.lanes
      .list()
      .some(({ status, jobId }) => status === 'queued' && !working.run.atWork.has(jobId));
    if (waits && !working.whole) await worker.work(runId);
  }

  function interrupt(runId: string): void {
    table.setStatus(runId, 'interrupted', CUT_SHORT);
    takeUpLanes(deps, runId);
  }
}
