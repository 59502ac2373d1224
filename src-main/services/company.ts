import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** What is known about companies: outside facts by name; a posting's own words with its job alone. */
export function companyService(deps: ServiceDeps): Services['company'] {
  const { repos } = deps;
  return {
    get: ({ company: name }) => repos.companies.get(activeProfile(repos).id, name)?.research ?? null,
    async research({ jobId }, signal) {
      const profile = activeProfile(repos);
      const job = repos.jobs.get(jobId);
      if (!job) throw new NotFoundError('This job is no longer stored.');
      const ports = deps.portsOutsideRun(profile.id, signal);
      const { AGENTS } = await import('#main/pipeline/agents.ts');
      const { value } = await AGENTS.company.run({ company: job.company, role: job.title, job }, ports);
      repos.companies.save(profile.id, value, deps.clock.now());
      return value;
    },
  };
}
