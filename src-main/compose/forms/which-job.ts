import type { Repositories } from '#main/db/repositories.ts';
import type { SubmissionKey } from '#main/db/submission.ts';
import type { FormTab } from '#main/forms/apply/apply-request.ts';
import { settle } from '#main/forms/page/settle.ts';
import { within } from '#main/forms/page/within.ts';
import { type Compared, type Likeness, likeSent } from '#main/pipeline/like-sent.ts';
import { profilesOfPerson } from '#main/pipeline/profiles-of-person.ts';
import { dayWords } from '#shared/dates/day-words.ts';
import { dayOf } from '#shared/dates/local-day.ts';
import { namesOnePosting } from '#shared/domain/canonical-url.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { kindOfAddress } from '#shared/domain/same-job/address-kind.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { isGeneral } from '#shared/domain/same-job/page-parts.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { isNamed } from '#shared/domain/unnamed-job.ts';
import { AuthorizationError } from '#shared/errors/index.ts';

/** What is known of the job that a form is for. */
type JobHeading = Pick<Job, 'title' | 'company' | 'locations'>;

/** How long the page may take to be handed over as text, in ms. */
const CONTENT_MS = 5_000;
/** Longer pages are not read here: it would hold up all other work. */
const MOST_CHARACTERS = 2_000_000;

/** What a posting says on the page that was opened; null where the page is none, is too long or does not answer in time. */
export async function headingOnPage(
  page: FormTab['page'],
  url: string,
  now: Date,
): Promise<JobHeading | null> {
  await settle(page);
  const content = page.content().catch(() => null);
  const body = await within(CONTENT_MS, null, content);
  if (body === null || body.length > MOST_CHARACTERS) return null;
  const { readPosting } = await import('#main/postings/read-posting.ts');
  try {
    const source = { url, mime: 'text/html', body, source: 'url', now: now.toISOString() };
    const { job, doubtful } = readPosting(source);
    const { title, company, locations } = job;
    return doubtful || !isPosting(title, company) ? null : { title, company, locations };
  } catch {
    return null;
  }
}

/** A page of a form alone is read as one of a job named "Apply now", or after its employer. */
function isPosting(title: string, company: string): boolean {
  const employer = companyKey(company);
  return employer !== '' && companyKey(title) !== employer && !isGeneral(title.toLowerCase());
}

interface FormOfJob {
  profile: Profile;
  job: Job;
  /** The user said that it is none of the jobs that were sent before. */
  isOther: boolean;
  /** What may already be compared: before the page is read, addresses alone. */
  by: readonly Likeness[];
}

/**
 * Throws `AuthorizationError` where a form may not be filled in to be sent: `details.reason` is `already-submitted` where
 * its job is known to be sent, and `same-job` where only the user can tell, as an address without a number is no proof.
 */
export function stopIfSent(
  repos: Pick<Repositories, 'jobs' | 'submissions' | 'profiles'>,
  { profile, job, isOther, by }: FormOfJob,
): void {
  const profileIds = profilesOfPerson(repos, profile);
  const keys = [...keysOfForm(repos, job), ...keysOfTitle(repos, profileIds, job)];
  const person = { keys, profileIds };
  if (isOther || provesJob(job)) repos.submissions.mustBeFree(person);
  if (isOther) return;
  const held = repos.submissions.blocking(person);
  const earlier =
    held === null
      ? likeSent(repos, profile, comparedForm(job, keys)).find((one) => by.includes(one.by))
      : { title: '', company: '', ...wordsOf(repos, profileIds, held), ...held, by: 'form' };
  if (earlier === undefined) return;
  const named = isNamed(earlier.title) ? `"${earlier.title}"` : 'a job whose title is not known';
  const at = earlier.company === '' ? '' : ` at ${earlier.company}`;
  throw new AuthorizationError(
    `Is this the same job? On ${dayWords(dayOf(earlier.armedAt))} an application for ${named}${at} went out (${earlier.url}), and JobAI sends nothing twice. Nothing was filled in. If this is another job, say which, with its title: form fill --submit --other-job "Title".`,
    { details: { reason: 'same-job', by: earlier.by, url: earlier.url } },
  );
}

/** Whether other jobs may be applied for at an address that is none of a list, as it says nothing but a name: `/jobs/berlin`. */
export function maySendMore(url: string): boolean {
  return namesOnePosting(url) && kindOfAddress(url) !== 'one';
}

/** Whether the key of a form's job is a proof: a number's or a vendor's, or that of a list, to which the title belongs. */
const provesJob = ({ url, isFormOfMany }: Job): boolean => isFormOfMany === true || !maySendMore(url);

/** The key of a form's address alone, where what holds it has the very title that is said to be another. */
function keysOfTitle(
  repos: Pick<Repositories, 'submissions'>,
  profileIds: readonly string[],
  { url, title, isFormOfMany }: Job,
): string[] {
  if (isFormOfMany !== true) return [];
  const keys = [jobKeyOf({ url })];
  const held = repos.submissions.blocking({ keys, profileIds });
  const words = held === null ? undefined : wordsOf(repos, profileIds, held);
  return words !== undefined && titleKey(words.title) === titleKey(title) ? keys : [];
}

function wordsOf(
  { submissions }: Pick<Repositories, 'submissions'>,
  profileIds: readonly string[],
  held: SubmissionKey,
) {
  return submissions
    .sent(profileIds)
    .find(({ profileId, jobKey }) => profileId === held.profileId && jobKey === held.jobKey);
}

/** Keeps that the user said that a job is none of those that it is like, so that no search asks it again. */
export function keepOther(
  repos: Pick<Repositories, 'jobs' | 'submissions' | 'profiles'>,
  profile: Profile,
  job: Job,
): void {
  const keys = repos.jobs.keysOf(job.id);
  const like = likeSent(repos, profile, comparedForm(job, keys));
  repos.jobs.keepApart(
    profile.id,
    keys,
    like.map(({ jobKey }) => jobKey),
  );
}

/** What proves which job it is: not the key that a form for many jobs has where nothing told for which it was. */
function keysOfForm({ jobs }: Pick<Repositories, 'jobs'>, job: Job): string[] {
  const keys = new Set([...keysOfJob(job), ...(jobs.has(job.id) ? jobs.keysOf(job.id) : [])]);
  if (!isNamed(job.title) && !namesOnePosting(job.url)) keys.delete(jobKeyOf(job));
  return [...keys];
}

function comparedForm(job: Job, keys: readonly string[]): Compared {
  const { title, url, applyUrl, locations } = job;
  const isHost = URL.canParse(url) && new URL(url).hostname === job.company;
  const company = isHost ? '' : job.company;
  return {
    ...{ keys, title, isTitleDoubtful: true, company, places: locations },
    addresses: [url, applyUrl ?? url],
  };
}
