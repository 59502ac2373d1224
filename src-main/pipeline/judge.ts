import { z } from 'zod';
import { wentOut } from '#shared/domain/application.ts';
import type { ActiveRun } from './active-run.ts';
import { askedElsewhere, sayElsewhere } from './asked-elsewhere.ts';
import { whyNotJudge, whyStop } from './gate.ts';
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
  await Promise.all(
    waiting.map(({ jobId }) => {
      const reason = whyNot(run, jobId, scouted);
      if (reason) return skip(run, jobId, reason);
      return runLane(run, jobId, [analyst], 'queued');
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
  const { named } = scoutedJobs(run);
  for (const { jobId, score } of [...judged].sort((a, b) => (b.score ?? 0) - (a.score ?? 0))) {
    const elsewhere = askedElsewhere(run, jobId);
    if (elsewhere) {
      skip(run, jobId, sayElsewhere(elsewhere));
      continue;
    }
    const analysis = deps.repos.analyses.latest(jobId);
    if (analysis && named.has(jobId)) {
      // The user named this very posting: that outweighs its score, and only a closed one stops.
      if (analysis.job.closed) skip(run, jobId, 'The posting is closed.');
      else best.push(jobId);
      continue;
    }
    const reason = analysis ? whyStop(analysis, config.minScore) : 'It could not be read.';
    if (reason) skip(run, jobId, reason);
    else if (best.filter((id) => !named.has(id)).length >= config.limit)
      skip(run, jobId, `Scored ${score}; ${config.limit} others scored as well or better.`);
    else best.push(jobId);
  }
  deps.repos.stageResults.save(key, { best });
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

function skip(run: ActiveRun, jobId: string, reason: string): void {
  run.lanes.update(jobId, { status: 'skipped', message: reason });
  run.emit({ type: 'analyst:skipped', agent: 'analyst', message: reason, data: { jobId, reason } });
}
