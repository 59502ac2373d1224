import { cheatSheet } from '#shared/coach/cheat-sheet.ts';
import { payOfApplication } from '#shared/coach/pay/pay-of-application.ts';
import { percentilesInWords } from '#shared/coach/pay/percentiles-in-words.ts';
import type { Job } from '#shared/domain/job.ts';
import { salaryText } from '#shared/domain/salary-text.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import { companyPage } from '../company/company-page.ts';
import { paySeen } from '../salary/pay-seen.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { prepareFor } from './prepare-for.ts';
import { storiesOfPerson } from './stories-of-person.ts';

const QUESTIONS = 12;
const CURRENCY = 'EUR';

/** One job's cheat sheet as a PDF: company, people, questions, stories, what to ask, pay. */
export async function cheatSheetOf(
  deps: ServiceDeps,
  jobId: string,
  signal: AbortSignal,
): Promise<{ name: string; base64: string }> {
  const { repos } = deps;
  const profile = activeProfile(repos);
  const job = repos.jobs.get(jobId);
  if (!job) throw new NotFoundError('This job is no longer stored.');
  const application = repos.applications.ofJob(jobId);
  const items = repos.applicationItems
    .list(profile.id)
    .filter(({ applicationId }) => applicationId === application?.id);
  const wish = { jobId, role: '', interviewer: 'any' as const, level: 3, count: QUESTIONS };
  const { questions } = await prepareFor(deps, wish, signal);
  const sheet = cheatSheet({
    ...{ job, items, questions },
    company: companyPage(deps, job.company),
    people: repos.contacts.atCompany(profile.id, job.company),
    stories: storiesOfPerson(repos, profile).list(),
    pay: payLines(deps, profile.id, job),
  });
  const { name, bytes } = await deps.papers.sheet(sheet, {
    profile,
    company: job.company,
    locations: job.locations,
  });
  return { name, base64: Buffer.from(bytes).toString('base64') };
}

function payLines({ repos }: ServiceDeps, profileId: string, job: Job): string[] {
  const currency = job.salary?.currency ?? repos.preferences.get(profileId).pay?.currency ?? CURRENCY;
  const question = { role: job.title, place: '', level: '', years: null, currency };
  const application = repos.applications.ofJob(job.id);
  const wanted = repos.preferences.get(profileId).pay;
  const known = { job, wanted, offers: repos.offers.list(profileId) };
  const pay = application ? payOfApplication(application, known, currency) : null;
  const line = (label: string, text: string | undefined) => (text ? [`${label}: ${text}`] : []);
  return [
    ...line('The posting states', salaryText(job.salary)),
    ...line('You want at least', pay?.desired.text),
    ...line('You told them', pay?.expected.text),
    ...line('They offered', pay?.offered.text),
    percentilesInWords(paySeen(repos, profileId, question)),
  ];
}
