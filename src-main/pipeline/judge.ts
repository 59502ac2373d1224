import { z } from 'zod';
import { wentOut } from '#shared/domain/application.ts';
import type { ActiveRun } from './active-run.ts';
import { askedElsewhere, sayElsewhere } from './asked-elsewhere.ts';
import { byScore } from './by-score.ts';
import { CLOSED, whyNotJudge, whyStop } from './gate.ts';
import { inBatches } from './in-batches.ts';
import { profilesOfPerson } from './profiles-of-person.ts';
import { runLane } from './run-lane.ts';
import type { Stage } from './types.ts';

/** Judges every job that waits, then lets the best go on, at most `limit` of them. */
export async function judgeAll(run: ActiveRun, analyst: Stage): Promise<void> {
  const waiting = run.lanes
    .list()
    .filter(
      (lane) => lane.status === 'queued' && !lane.done.includes('analyst') && !run.atWork.has(lane.jobId),
    );
  const scouted = scoutedJobs(run);
  const judging: Promise<void>[] = [];
  for await (const batch of inBatches(waiting, run.signal)) {
    const left: Skipped[] = [];
    for (const { jobId } of batch) {
      // The user may have taken it up meanwhile.
      if (run.atWork.has(jobId) || run.lanes.get(jobId).status !== 'queued') continue;
      const reason = whyNot(run, jobId, scouted);
      if (reason) left.push({ jobId, reason });
      else judging.push(runLane(run, jobId, [analyst], 'queued'));
    }
    skip(run, left);
    // One that fails is heard of below, with the others.
    for (const lane of judging) lane.catch(() => undefined);
  }
  await Promise.all(judging);
  run.signal.throwIfAborted();
  await chooseBest(run);
}

/** Each is weighed against all others. */
const LATE_AT_ONCE = 10;

async function chooseBest(run: ActiveRun): Promise<void> {
  const { config, lanes, deps } = run;
  const key = { runId: run.id, jobId: '', stage: 'gate' };
  const judged = lanes.list().filter((lane) => lane.status === 'queued' && lane.done.includes('analyst'));
  if (deps.repos.stageResults.get(key)) {
    // Those that were judged late, e.g. after they were cut off.
    const late = judged.filter(({ jobId, done }) => done.length === 1 && !run.atWork.has(jobId));
    for await (const batch of inBatches(byScore(late), run.signal, LATE_AT_ONCE))
      for (const { jobId } of batch) letThroughLate(run, jobId);
    run.signal.throwIfAborted();
    return;
  }
  const { named } = scoutedJobs(run);
  const reasons = new Map<string, string>();
  for await (const batch of inBatches(judged, run.signal))
    for (const { jobId } of batch) {
      const elsewhere = askedElsewhere(run, jobId);
      const reason = elsewhere === null ? whyNotOn(run, jobId, named) : sayElsewhere(elsewhere);
      if (reason !== null) reasons.set(jobId, reason);
    }
  run.signal.throwIfAborted();
  const best: string[] = [];
  let chosen = lateCount(run);
  for (const { jobId, score } of byScore(judged)) {
    if (reasons.has(jobId)) continue;
    if (!named.has(jobId) && chosen >= config.limit) {
      reasons.set(jobId, `Scored ${score}; ${config.limit} others scored as well or better.`);
      continue;
    }
    best.push(jobId);
    if (!named.has(jobId)) chosen += 1;
  }
  // What is cut off from here on is judged late, by the same rules.
  deps.repos.stageResults.save(key, { best });
  const left = [...reasons].map(([jobId, reason]) => ({ jobId, reason }));
  for await (const batch of inBatches(left, run.signal)) skip(run, batch);
  run.signal.throwIfAborted();
}

/**
 * Asks the run's rules about a job that was judged by itself, after the others: whether it goes on. What the user said
 * about it by "Apply anyway", see `noteAnyway`, outweighs them. A job that does not go on is skipped with the reason.
 */
export function letThroughLate(run: ActiveRun, jobId: string): boolean {
  const { config, deps, lanes } = run;
  const key = { runId: run.id, jobId, stage: 'gate' };
  if (deps.repos.stageResults.get(key)) return true;
  const best = bestOf(run);
  if (best.includes(jobId)) return true;
  const { named } = scoutedJobs(run);
  const reason = whyNotOn(run, jobId, named);
  const chosen = best.filter((id) => !named.has(id)).length + lateCount(run);
  const isFull = !named.has(jobId) && chosen >= config.limit;
  const full = `Scored ${lanes.get(jobId).score}; ${config.limit} others went on already, as many as this search takes.`;
  const why = reason ?? (isFull ? full : null);
  if (why !== null) skip(run, [{ jobId, reason: why }]);
  else deps.repos.stageResults.save(key, { by: named.has(jobId) ? 'user' : 'rules' });
  return why === null;
}

/** Notes that the user wants this job whatever the run's rules say of it. */
export function noteAnyway({ id, deps }: ActiveRun, jobId: string): void {
  deps.repos.stageResults.save({ runId: id, jobId, stage: 'gate' }, { by: 'user' });
}

const Late = z.object({ by: z.literal('rules') });
const Best = z.object({ best: z.array(z.string()) });

/** How many jobs the rules let through late. */
function lateCount({ id, deps, lanes }: ActiveRun): number {
  const passed = lanes
    .list()
    .map(({ jobId }) => deps.repos.stageResults.get({ runId: id, jobId, stage: 'gate' }));
  return passed.filter((result) => Late.safeParse(result?.output).success).length;
}

function bestOf({ id, deps }: ActiveRun): string[] {
  const stored = deps.repos.stageResults.get({ runId: id, jobId: '', stage: 'gate' })?.output;
  return Best.safeParse(stored).data?.best ?? [];
}

/** Why a judged job does not go on, its number apart; null lets it through. */
function whyNotOn({ config, deps }: ActiveRun, jobId: string, named: ReadonlySet<string>): string | null {
  const analysis = deps.repos.analyses.latest(jobId);
  if (!analysis) return 'It could not be read.';
  // The user named this very posting: that outweighs its score, and only a closed one stops.
  if (named.has(jobId)) return analysis.job.closed ? CLOSED : null;
  return whyStop(analysis, config.minScore);
}

const Scouted = z.object({
  named: z.array(z.string()).default([]),
  doubtful: z.array(z.string()).default([]),
});

/** The jobs whose own address the user gave, and those whose page may be no posting at all. */
function scoutedJobs({ id, deps }: ActiveRun): Record<'named' | 'doubtful', ReadonlySet<string>> {
  const scouted = deps.repos.stageResults.get({ runId: id, jobId: '', stage: 'scout' })?.output;
  const { named = [], doubtful = [] } = Scouted.safeParse(scouted).data ?? {};
  return { named: new Set(named), doubtful: new Set(doubtful) };
}

function whyNot(
  run: ActiveRun,
  jobId: string,
  { named, doubtful }: ReturnType<typeof scoutedJobs>,
): string | null {
  const { repos } = run.deps;
  const job = repos.jobs.get(jobId);
  if (!job) return 'It is no longer stored.';
  const keys = repos.jobs.keysOf(jobId);
  const submission = repos.submissions.blocking({ keys, profileIds: profilesOfPerson(repos, run.profile) });
  const noted = repos.applications.ofJob(jobId);
  return whyNotJudge(job, {
    blockedCompanies: run.deps.settings().blockedCompanies,
    alreadyApplied: submission !== null || (noted !== null && wentOut(noted)),
    putAway: repos.jobList.marks(jobId).hidden && !named.has(jobId),
    doubtful: doubtful.has(jobId),
  });
}

interface Skipped {
  jobId: string;
  reason: string;
}

/** Leaves jobs out, each with its reason, in one transaction; only then it is told. */
function skip({ id, deps, lanes }: ActiveRun, left: readonly Skipped[]): void {
  if (left.length === 0) return;
  const tell = deps.db.transaction(() => {
    for (const { jobId, reason } of left) lanes.update(jobId, { status: 'skipped', message: reason });
    return deps.bus.stage(
      id,
      left.map(({ jobId, reason }) => ({
        type: 'analyst:skipped',
        agent: 'analyst',
        message: reason,
        data: { jobId, reason },
      })),
    );
  });
  tell();
}
