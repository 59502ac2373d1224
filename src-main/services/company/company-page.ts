import { researchForCompany } from '#main/pipeline/research-for-job.ts';
import { questionsBack } from '#shared/company/questions-back.ts';
import { websiteOf } from '#shared/company/website-of.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { DebriefItem } from '#shared/domain/application-item.ts';
import { COMPANY_DAYS, type CompanyPage, type CompanySource } from '#shared/domain/company.ts';
import { activeProfile } from '../active-profile.ts';
import { debriefsOf } from '../interview/debriefs-of.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** So many jobs of a company are looked at. */
export const JOBS = 30;

/** All that is stored about a company: its postings seen here, the user's own interviews there, and what was looked up. */
export function companyPage(
  { repos, clock }: Pick<ServiceDeps, 'repos' | 'clock'>,
  company: string,
): CompanyPage {
  const me = activeProfile(repos).id;
  const stored = repos.companies.get(me, company);
  const jobs = repos.jobs.ofCompany(me, company, JOBS);
  const talks = debriefsOf(repos, me, company).map(talkSource);
  const today = localDay(clock.now());
  const research = researchForCompany(company, stored?.research ?? null, { jobs, talks, today });
  const age = clock.now().getTime() - Date.parse(stored?.researchedAt ?? '');
  return {
    ...{ company, research, siteProblem: research.siteProblem, lookedUpAt: stored?.researchedAt ?? null },
    isOld: stored !== null && age > COMPANY_DAYS * 86_400_000,
    website: research.website || websiteOf(company, jobs),
    jobs: jobs.map(({ id, title, closed }) => ({ id, title, closed })),
    questions: questionsBack(research, jobs[0] ?? null),
  };
}

function talkSource({ pay, team, next, asked, heldOn }: DebriefItem): CompanySource {
  return {
    ...{ kind: 'talk', title: 'Your interview', url: '', date: heldOn, stated: true },
    text: [pay, team, next, ...asked].filter((line) => line !== '').join('\n'),
  };
}
