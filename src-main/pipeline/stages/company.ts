import { company } from '#agents/company/agent.ts';
import { researchForJob } from '#agents/company/for-job.ts';
import { keepEarlier } from '#shared/company/keep-earlier.ts';
import { COMPANY_DAYS } from '#shared/domain/company.ts';
import { employerOf } from '#shared/domain/employer-of.ts';
import type { Stage } from '../types.ts';
import { settleSameJob } from './settle-same-job.ts';

/** Gathers outside facts about the company, once a company and profile, and what this job's posting says. */
export const companyStage: Stage = {
  name: 'company',
  async run(context) {
    const { deps, job, profile, ports, say } = context;
    const reason = await settleSameJob(context);
    if (reason !== null) return { kind: 'skip', reason, events: [] };
    say('looking into the company');
    const stored = deps.repos.companies.get(profile.id, job.company);
    const age = deps.clock.now().getTime() - Date.parse(stored?.researchedAt ?? '');
    const known = stored !== null && age <= COMPANY_DAYS * 86_400_000 ? stored : null;
    const own = researchForJob(known?.research ?? null, job);
    const { value, engine } = own
      ? { value: own, engine: own.engine }
      : await company.run({ company: job.company, role: job.title, job }, ports);
    if (!known) {
      const { research, at } = keepEarlier(value, stored, deps.clock.now());
      deps.repos.companies.save(profile.id, research, at);
    }
    const notes = value.culture.length + value.values.length + value.redFlags.length + value.news.length;
    const message = `${employerOf(job)}: ${notes} notes about the company`;
    return {
      kind: 'done',
      output: { engine },
      message,
      events: [{ type: 'company:result', agent: 'company', message, data: { jobId: job.id, engine } }],
    };
  },
};
