import type { JobLead } from '#shared/domain/job.ts';
import { keysOfLead } from '#shared/domain/same-job/lead-keys.ts';
import { namedInside } from '../named-inside.ts';
import type { ScoutResult, ScoutTask } from '../types.ts';
import { leadAsJob } from './lead-as-job.ts';

/** Finds leads, and stores them as jobs with a lane each, in one transaction with the stage's result. */
export async function scoutStage(task: ScoutTask): Promise<ScoutResult> {
  const { deps, runId, profileId, config, lanes } = task;
  const found = await deps.tools.scout(config, task.emit, task.ports);
  const inside = namedInside(config, deps.tools);
  const message =
    found.leads.length > 0
      ? `Found ${found.leads.length} ${found.leads.length === 1 ? 'job' : 'jobs'}`
      : `Found no jobs. ${found.problems[0] ?? 'Try other words, another place, or more sources.'}`;
  const tell = deps.db.transaction(() => {
    const lanesOf = found.leads.map((lead) => ({ lead, jobId: addLane(lead) }));
    const named = lanesOf.flatMap(({ lead, jobId }) =>
      keysOfLead(lead).some((key) => found.named.includes(key)) ? [jobId] : [],
    );
    const doubtful = lanesOf.flatMap(({ lead, jobId }) => (lead.doubtful === true ? [jobId] : []));
    deps.repos.runs.update(runId, { found: found.leads.length, message });
    deps.repos.stageResults.save(
      { runId, jobId: '', stage: 'scout' },
      { count: found.leads.length, problems: found.problems, named, doubtful, inside },
    );
    return deps.bus.stage(runId, [
      { type: 'scout:complete', agent: 'scout', message, data: { count: found.leads.length } },
    ]);
  });
  tell();
  return found;

  function addLane(lead: JobLead): string {
    const job = deps.repos.jobs.upsert(profileId, lead.job ?? leadAsJob(lead, deps.ids.next('job')));
    deps.repos.jobs.sawAlso(profileId, job.id, lead.alsoAt ?? []);
    lanes.add(job.id, job);
    return job.id;
  }
}
