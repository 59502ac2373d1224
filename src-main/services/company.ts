import { keepEarlier } from '#shared/company/keep-earlier.ts';
import { websiteOf } from '#shared/company/website-of.ts';
import type { CompanyResearch } from '#shared/domain/company.ts';
import type { Job } from '#shared/domain/job.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { companyPage, JOBS } from './company/company-page.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

const KNOWN = 100;

/** What is known about companies: outside facts by name; a posting's own words with its job alone. */
export function companyService(deps: ServiceDeps): Services['company'] {
  const { repos, clock } = deps;

  /** Asks the web and their site, and keeps what was found, and of before what could not be asked now. A site that was named before is asked again. */
  async function lookUp(
    { company, job, website }: { company: string; job: Job | null; website: string },
    signal: AbortSignal,
  ): Promise<CompanyResearch> {
    const me = activeProfile(repos).id;
    const earlier = repos.companies.get(me, company);
    const named = website || earlier?.research.website || '';
    const address = named || websiteOf(company, repos.jobs.ofCompany(me, company, JOBS));
    const { pages, problem } =
      address === ''
        ? { pages: [], problem: 'No posting names their site. Name it, and it is read too.' }
        : await deps.companySite(address, company, signal);
    const { AGENTS } = await import('#main/pipeline/agents.ts');
    const ports = deps.portsOutsideRun(me, signal);
    const input = { company, role: job?.title ?? '', job, pages };
    const { value } = await AGENTS.company.run(input, ports);
    const found = { ...value, website: address, siteProblem: problem };
    const { research, at } = keepEarlier(found, earlier, clock.now());
    repos.companies.save(me, research, at);
    return research;
  }

  return {
    get: ({ company: name }) => repos.companies.get(activeProfile(repos).id, name)?.research ?? null,
    page: ({ company }) => companyPage(deps, company),
    async lookUp({ company, website }, signal) {
      const job = repos.jobs.ofCompany(activeProfile(repos).id, company, 1)[0] ?? null;
      await lookUp({ company, job, website }, signal);
      return companyPage(deps, company);
    },
    forget: ({ company, backups }) => deps.forgetPart.company(company, backups),
    known: () => (repos.profiles.active() ? repos.companies.known(activeProfile(repos).id, KNOWN) : []),
    async research({ jobId }, signal) {
      activeProfile(repos);
      const job = repos.jobs.get(jobId);
      if (!job) throw new NotFoundError('This job is no longer stored.');
      return lookUp({ company: job.company, job, website: '' }, signal);
    },
  };
}
