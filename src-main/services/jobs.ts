import { researchForJob } from '#main/pipeline/research-for-job.ts';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { isPractice } from '#shared/domain/is-practice.ts';
import type { Job } from '#shared/domain/job.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { jobList } from './job-list.ts';
import { jobSightings } from './job-sightings.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** Finding, reading and judging jobs. */
export function jobsService(deps: ServiceDeps): Services['jobs'] {
  const { repos, tools } = deps;

  const read = async (
    input: { url: string } | { name: string; text: string },
    signal: AbortSignal,
  ): Promise<Job> => {
    const lead =
      'url' in input
        ? { url: input.url, source: 'url', job: null, named: true }
        : { url: input.name, source: 'file', job: null, text: input.text };
    return (await tools.readPosting(lead, signal)).job;
  };

  return {
    sources: () => [...deps.sources],
    async search(query, signal) {
      const config: RunConfig = {
        ...query,
        minScore: 0,
        limit: query.limit,
        mode: 'draft',
        reviewDocuments: false,
        until: 'analyst',
      };
      const profile = repos.profiles.active();
      const found = await tools.scout(
        config,
        () => undefined,
        deps.portsOutsideRun(profile?.id ?? '', signal),
        query.limit,
      );
      return found;
    },
    ...jobList(deps),
    get({ jobId }): JobDetail {
      const job = repos.jobs.get(jobId);
      if (!job) throw new NotFoundError('This job is no longer stored.');
      const profile = activeProfile(repos);
      const analysis = repos.analyses.latest(jobId);
      return {
        job,
        analysis,
        company: researchForJob(repos.companies.get(profile.id, job.company)?.research ?? null, job),
        resume: repos.resumes.ofJob(jobId)[0] ?? null,
        letter: repos.letters.ofJob(jobId)[0] ?? null,
        application: repos.applications.ofJob(jobId),
        practice: isPractice(job),
        ...repos.jobList.marks(jobId),
        nextSteps: deps.pipeline.nextSteps(profile.id, jobId),
      };
    },
    sightings: ({ jobId }) => jobSightings(repos, jobId),
    split: ({ jobId, sightingId }) => ({ jobId: repos.jobFinds.split(jobId, sightingId).id }),
    read,
    async match(input, signal) {
      const profile = activeProfile(repos);
      const job = await read(input, signal);
      const ports = deps.portsOutsideRun(profile.id, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const answers = await deps.tools.answersFor(profile, job);
      const subject = { job, profile, facts: factsOf(profile), answers };
      return (await AGENTS.analyst.run(subject, ports)).value;
    },
    readForm: ({ url }, signal) => deps.browser.readForm(url, signal),
    fillForm: ({ url, submit }, signal) =>
      deps.browser.fillForm({ url, submit, profile: activeProfile(repos) }, signal),
  };
}
