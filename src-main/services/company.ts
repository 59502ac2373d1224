import { researchForCompany } from '#main/pipeline/research-for-job.ts';
import { questionsBack } from '#shared/company/questions-back.ts';
import { websiteOf } from '#shared/company/website-of.ts';
import { localDay } from '#shared/dates/local-day.ts';
import { COMPANY_DAYS, type CompanyPage, type CompanyResearch } from '#shared/domain/company.ts';
import type { Job } from '#shared/domain/job.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

const JOBS = 30;
const KNOWN = 100;

/** What is known about companies: outside facts by name; a posting's own words with its job alone. */
export function companyService(deps: ServiceDeps): Services['company'] {
  const { repos, clock } = deps;

  function page(company: string): CompanyPage {
    const me = activeProfile(repos).id;
    const stored = repos.companies.get(me, company);
    const jobs = repos.jobs.ofCompany(me, company, JOBS);
    const research = researchForCompany(company, stored?.research ?? null, jobs, localDay(clock.now()));
    const { website, siteProblem } = research;
    return {
      ...{ company, research, siteProblem, lookedUpAt: stored?.researchedAt ?? null },
      isOld: stored !== null && isOld(stored.researchedAt),
      website: website || websiteOf(company, jobs),
      jobs: jobs.map(({ id, title, closed }) => ({ id, title, closed })),
      questions: questionsBack(research, jobs[0] ?? null),
    };
  }

  const isOld = (at: string) => clock.now().getTime() - Date.parse(at) > COMPANY_DAYS * 86_400_000;

  /** Asks the web and their site, and keeps what was found. A site that was named before is asked again. */
  async function lookUp(
    { company, job, website }: { company: string; job: Job | null; website: string },
    signal: AbortSignal,
  ): Promise<CompanyResearch> {
    const me = activeProfile(repos).id;
    const named = website || repos.companies.get(me, company)?.research.website || '';
    const address = named || websiteOf(company, repos.jobs.ofCompany(me, company, JOBS));
    const { pages, problem } =
      address === ''
        ? { pages: [], problem: 'No posting names their site. Name it, and it is read too.' }
        : await deps.companySite(address, company, signal);
    const { AGENTS } = await import('#main/pipeline/agents.ts');
    const ports = deps.portsOutsideRun(me, signal);
    const input = { company, role: job?.title ?? '', job, pages };
    const { value } = await AGENTS.company.run(input, ports);
    const research = { ...value, website: address, siteProblem: problem };
    repos.companies.save(me, research, clock.now());
    return research;
  }

  return {
    get: ({ company: name }) => repos.companies.get(activeProfile(repos).id, name)?.research ?? null,
    page: ({ company }) => page(company),
    async lookUp({ company, website }, signal) {
      const job = repos.jobs.ofCompany(activeProfile(repos).id, company, 1)[0] ?? null;
      await lookUp({ company, job, website }, signal);
      return page(company);
    },
    known: () => (repos.profiles.active() ? repos.companies.known(activeProfile(repos).id, KNOWN) : []),
    async research({ jobId }, signal) {
      activeProfile(repos);
      const job = repos.jobs.get(jobId);
      if (!job) throw new NotFoundError('This job is no longer stored.');
      return lookUp({ company: job.company, job, website: '' }, signal);
    },
  };
}
