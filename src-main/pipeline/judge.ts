import type { ActiveRun } from './active-run.ts';
import { whyNotJudge, whyStop } from './gate.ts';
import { runLane } from './run-lane.ts';
import { analystStage } from './stages/index.ts';

/** Judges every job that waits, then lets the best go on, at most `limit` of them. */
export async function judgeAll(run: ActiveRun): Promise<void> {
  const waiting = run.lanes
    .list()
    .filter((lane) => lane.status === 'queued' && !lane.done.includes('analyst'));
  await Promise.all(
    waiting.map(({ jobId }) => {
      const reason = whyNot(run, jobId);
      if (reason) return skip(run, jobId, reason);
      return runLane(run, jobId, [analystStage], 'queued');
    }),
  );
  run.signal.throwIfAborted();
  chooseBest(run);
}

function chooseBest(run: ActiveRun): void {
  const { config, lanes, deps } = run;
  const key = { runId: run.id, jobId: '', stage: 'gate' };
  if (deps.repos.stageResults.get(key)) return;
  const judged = lanes.list().filter((lane) => lane.status === 'queued' && lane.done.includes('analyst'));
  const best: string[] = [];
  for (const { jobId, score } of [...judged].sort((a, b) => (b.score ?? 0) - (a.score ?? 0))) {
    const analysis = deps.repos.analyses.latest(jobId);
    const reason = analysis ? whyStop(analysis, config.minScore) : 'It could not be judged.';
    if (reason) skip(run, jobId, reason);
    else if (best.length >= config.limit)
      skip(run, jobId, `Scored ${score}; ${config.limit} others scored as well or better.`);
    else best.push(jobId);
  }
  deps.repos.stageResults.save(key, { best });
}

function whyNot(run: ActiveRun, jobId: string): string | null {
  const { repos } = run.deps;
  const job = repos.jobs.get(jobId);
  if (!job) return 'It is no longer stored.';
  const submission = repos.submissions.get({ profileId: run.profile.id, jobKey: repos.jobs.keyOf(jobId) });
  return whyNotJudge(job, {
    blockedCompanies: run.deps.settings().blockedCompanies,
    alreadyApplied: submission !== null && submission.state !== 'released',
  });
}

function skip(run: ActiveRun, jobId: string, reason: string): void {
  run.lanes.update(jobId, { status: 'skipped', message: reason });
  run.emit({ type: 'analyst:skipped', agent: 'analyst', message: reason, data: { jobId, reason } });
}
