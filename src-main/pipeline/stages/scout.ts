import type { Ports } from '#agents/ports.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import type { JobLead } from '#shared/domain/job.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import type { Lanes } from '../lanes.ts';
import type { PipelineDeps, ScoutResult } from '../types.ts';
import { leadAsJob } from './lead-as-job.ts';

export interface ScoutTask {
  deps: PipelineDeps;
  runId: string;
  profileId: string;
  config: RunConfig;
  lanes: Lanes;
  ports: Ports;
  emit(event: AgentEventInput): void;
}

/** Finds leads, and stores them as jobs with a lane each, in one transaction with the stage's result. */
export async function scoutStage(task: ScoutTask): Promise<ScoutResult> {
  const { deps, runId, profileId, config, lanes } = task;
  const found = await deps.tools.scout(config, task.emit, task.ports);
  const message =
    found.leads.length > 0
      ? `Found ${found.leads.length} jobs`
      : `Found no jobs. ${found.problems[0] ?? 'Try other words, another place, or more sources.'}`;
  const tell = deps.db.transaction(() => {
    for (const lead of found.leads) addLane(lead);
    deps.repos.runs.update(runId, { found: found.leads.length, message });
    deps.repos.stageResults.save({ runId, jobId: '', stage: 'scout' }, { count: found.leads.length });
    return deps.bus.stage(runId, [
      { type: 'scout:complete', agent: 'scout', message, data: { count: found.leads.length } },
    ]);
  });
  tell();
  return found;

  function addLane(lead: JobLead): void {
    const job = deps.repos.jobs.upsert(profileId, lead.job ?? leadAsJob(lead, deps.ids.next('job')));
    lanes.add(job.id, job);
  }
}
