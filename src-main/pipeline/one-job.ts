import { employerOf } from '#shared/domain/employer-of.ts';
import type { Lane, NextStep, RunConfig } from '#shared/domain/run.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { insideOf } from './named-inside.ts';
import { jobNextSteps } from './next-steps.ts';
import type { PipelineDeps } from './types.ts';

/** Taking up one stored job again, or for the first time, because the user says so. */
export function createOneJob(deps: PipelineDeps) {
  const { db, repos, desk, clock, ids } = deps;

  /** The newest lane of a job in the searches of a profile. */
  const laneOf = (profileId: string, jobId: string) => {
    const newest = repos.runJobs.newest(profileId, jobId);
    const run = newest && repos.runs.get(newest.runId);
    return run ? { lane: newest.lane, run } : { lane: null, run: null };
  };

  const nextSteps = (profileId: string, jobId: string): NextStep[] => {
    const submission = repos.submissions.get({ profileId, jobKey: repos.jobs.keyOf(jobId) });
    const job = repos.jobs.get(jobId);
    const isAsked = desk.openJobs(profileId).some((request) => request.jobId === jobId);
    return jobNextSteps({
      submission: submission?.state ?? null,
      ...laneOf(profileId, jobId),
      isAsked,
      hasAddress: job !== null && URL.canParse(job.applyUrl ?? job.url),
    });
  };

  /** A job that failed is tried again by the rules of its search, however far that goes. */
  const isFailure = (profileId: string, jobId: string, status: Lane['status']): boolean => {
    const submission = repos.submissions.get({ profileId, jobKey: repos.jobs.keyOf(jobId) });
    const mayHaveBeenSent = submission?.state === 'armed' || submission?.state === 'unknown';
    return !mayHaveBeenSent && (status === 'failed' || status === 'parked');
  };

  return {
    nextSteps,
    /** Makes a job ready to be worked on, in the search that had it or in one of its own; gives the run. */
    takeUp(profileId: string, jobId: string): string {
      const job = repos.jobs.get(jobId);
      if (!job) throw new NotFoundError('This job is no longer stored. Search for it again.');
      const steps = nextSteps(profileId, jobId);
      if (steps.includes('answer'))
        throw new ValidationError(
          'This job waits for your answer in "Needs you". Answer there, and it goes on.',
        );
      if (steps.length === 0 && !URL.canParse(job.applyUrl ?? job.url))
        throw new ValidationError(
          'No address is noted for this job, so there is no form to open. Add the posting by its address, and apply there.',
        );
      if (steps.length === 0)
        throw new ValidationError('This job is in hand already, or its application was sent.');
      const { lane, run } = laneOf(profileId, jobId);
      if (lane && (run.config.until === 'applier' || isFailure(profileId, jobId, lane.status))) {
        // What was refused, and what was approved for a form as it was then, is asked anew.
        repos.humanRequests.layAsideDecisions(run.id, jobId);
        return run.id;
      }
      return db.transaction(() => startOne(profileId, jobId, run ? insideOf(deps, run.id) : []));
    },
  };

  /** `inside`: what was named for the search that found it. */
  function startOne(profileId: string, jobId: string, inside: string[]): string {
    const job = repos.jobs.get(jobId);
    if (!job) throw new NotFoundError('This job is no longer stored. Search for it again.');
    const id = ids.next('run');
    const config: RunConfig = {
      ...{
        query: job.title,
        location: '',
        sources: [{ name: 'url', target: job.url }],
        freshness: null,
        filters: null,
        onlyRelated: false,
      },
      ...{ minScore: 0, limit: 1, mode: 'draft', reviewDocuments: true, until: 'applier' },
    };
    const message = `Applying at ${employerOf(job)}`;
    const startedAt = clock.now().toISOString();
    repos.runs.create({
      ...{ id, profileId, status: 'running', config, message, found: 1, startedAt },
      ...{ endedAt: null, elapsedMs: 0 },
    });
    const analysis = repos.analyses.latest(jobId);
    const { title, company, url } = job;
    const lane: Lane = {
      ...{ jobId, title, company, url, stage: 'analyst', done: analysis ? ['analyst'] : [] },
      ...{ status: 'queued', message: 'waiting for its turn', submitted: null },
      ...{ score: analysis?.score ?? null, engine: analysis?.engine ?? null },
    };
    repos.runJobs.save(id, lane);
    repos.stageResults.save({ runId: id, jobId: '', stage: 'scout' }, { count: 1, problems: [], inside });
    repos.stageResults.save({ runId: id, jobId: '', stage: 'gate' }, { best: [jobId] });
    const data = { query: job.title, location: '', resumed: false };
    deps.bus.emit(id, { type: 'pipeline:start', agent: 'pipeline', message, data });
    return id;
  }
}
