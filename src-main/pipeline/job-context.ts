import { NotFoundError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { BROWSER_CLOSED } from './browser-closed.ts';
import type { Slot } from './slots.ts';
import type { StageContext } from './types.ts';
import { watchedLlm } from './watched-llm.ts';

type Wrap = <T>(wait: () => Promise<T>) => Promise<T>;

/** Everything that a stage needs to work on one job. */
export function jobContext(run: ActiveRun, jobId: string, slot: Slot): StageContext {
  const { deps, profile } = run;
  const job = deps.repos.jobs.get(jobId);
  if (!job) throw new NotFoundError('This job is no longer stored. Start a new search.');
  const wraps: Wrap[] = [(wait) => slot.lendDuring(wait)];
  const whileWaiting = <T>(wait: () => Promise<T>): Promise<T> => {
    run.lanes.update(jobId, { status: 'waiting' });
    // With the answer there, it waits for its turn and no longer for the user.
    const answered = async () => {
      const answer = await wait();
      const message = run.gate.paused
        ? 'goes on with your answer, to its next safe point'
        : 'goes on with your answer';
      run.lanes.update(jobId, { status: 'working', message });
      return answer;
    };
    const wrapped = wraps.reduce<() => Promise<T>>((inner, wrap) => () => wrap(inner), answered);
    return wrapped().finally(() => run.lanes.update(jobId, { status: 'working' }));
  };
  const human = deps.desk.portFor({
    runId: run.id,
    jobId,
    title: job.title,
    company: job.company,
    signal: run.signal,
    whileWaiting,
  });
  const ports = deps.tools.portsFor({
    profileId: profile.id,
    run: { runId: run.id, jobId },
    human,
    emit: run.emit,
    signal: run.signal,
    whileWaiting,
  });
  return {
    deps,
    runId: run.id,
    config: run.config,
    profile,
    facts: run.facts,
    job,
    ports: { ...ports, llm: watchedLlm(ports.llm, run, jobId) },
    signal: run.signal,
    emit: run.emit,
    gate: run.gate,
    browserClosed: () => run.pause(BROWSER_CLOSED),
    lendPlace: (wait) => slot.lendDuring(wait),
    say: (message) => run.lanes.update(jobId, { message }),
    whileWaiting: { add: (wrap) => wraps.push(wrap) },
  };
}
