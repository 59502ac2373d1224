import { researchForJob } from '#main/pipeline/research-for-job.ts';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { isPractice } from '#shared/domain/is-practice.ts';
import type { Job } from '#shared/domain/job.ts';
import { isLittleText } from '#shared/domain/little-text.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { byWeights } from '#shared/domain/score-weights.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { boardCalls } from './boards.ts';
import { inUse } from './in-use.ts';
import { jobList } from './job-list.ts';
import { jobSightings } from './job-sightings.ts';
import { savedSearchCalls } from './saved-searches.ts';
import { weightCalls } from './score-weights.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';
import { understandSearch } from './understand-search.ts';
import { jobWarnings } from './warnings/job-warnings.ts';

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

  const jobOf = async (
    { jobId, url }: { jobId?: string | undefined; url?: string | undefined },
    signal: AbortSignal,
  ): Promise<Job> => {
    if (jobId === undefined && url !== undefined) return read({ url }, signal);
    const job = jobId === undefined ? null : repos.jobs.get(jobId);
    if (job) return job;
    throw new NotFoundError('This job is no longer stored.');
  };

  return {
    ...boardCalls(deps),
    ...savedSearchCalls(deps),
    ...weightCalls(deps),
    understand: ({ text }, signal) => understandSearch(deps, text, signal),
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
        warnings: jobWarnings(job, { earlier: repos.jobList.postedBefore(jobId), now: deps.clock.now() }),
        provisional: isLittleText(job.description.length),
        company: researchForJob(repos.companies.get(profile.id, job.company)?.research ?? null, job),
        resume: inUse(repos.resumes.ofJob(jobId)),
        letter: inUse(repos.letters.ofJob(jobId)),
        application: repos.applications.ofJob(jobId),
        practice: isPractice(job),
        ...repos.jobList.marks(jobId),
        nextSteps: deps.pipeline.nextSteps(profile.id, jobId),
      };
    },
    sightings: ({ jobId }) => jobSightings(repos, jobId),
    split: ({ jobId, sightingId }) => ({ jobId: repos.jobFinds.split(jobId, sightingId).id }),
    read,
    async add(input, signal) {
      const profile = activeProfile(repos);
      return { jobId: repos.jobs.upsert(profile.id, await read(input, signal)).id };
    },
    async addText({ text, title, company, applyAt }, signal) {
      const address = applyAt.trim() === '' ? null : addressOf(applyAt);
      const posting = await read({ name: pastedAddress({ title, company }), text }, signal);
      const url = address ?? posting.url;
      const job = { ...posting, title, company, url, ...(address && { applyUrl: address }) };
      return { jobId: repos.jobs.upsert(activeProfile(repos).id, job).id };
    },
    async match(input, signal) {
      const profile = activeProfile(repos);
      const job = await read(input, signal);
      const ports = deps.portsOutsideRun(profile.id, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const answers = await deps.tools.answersFor(profile, job);
      const subject = { job, profile, facts: factsOf(profile), answers };
      return byWeights((await AGENTS.analyst.run(subject, ports)).value, deps.settings.get().scoreWeights);
    },
    async preflight(which, signal) {
      return deps.preflight.look(await jobOf(which, signal), activeProfile(repos), signal);
    },
    async answerAhead({ answers, ...which }, signal) {
      const [job, profile] = [await jobOf(which, signal), activeProfile(repos)];
      await deps.preflight.answer(job, profile, answers, signal);
      return deps.preflight.look(job, profile, signal);
    },
    readForm: ({ url }, signal) => deps.browser.readForm(url, signal),
    fillForm: (asked, signal) => deps.browser.fillForm({ ...asked, profile: activeProfile(repos) }, signal),
  };
}

/** A typed address with its protocol. Throws a `ValidationError` for what is none. */
function addressOf(typed: string): string {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (URL.canParse(address)) return new URL(address).href;
  throw new ValidationError(`“${text}” is no web address; one looks like https://example.com/jobs/123.`);
}

/** What stands for the address of a job without one; jobs are told apart by it, so it names the company, too. */
const pastedAddress = ({ title, company }: Pick<Job, 'title' | 'company'>): string =>
  `pasted://${encodeURIComponent(company.toLowerCase())}/${encodeURIComponent(title.toLowerCase())}`;
