import { hasPassed } from '#shared/dates/has-passed.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { countryCode } from '../plan/countries.ts';
import { isAboutSite } from './about-site.ts';
import { BOUND_TO_PLACE, topicOfKey, type Whereabouts } from './facts.ts';
import { parseClaim } from './parse-claim.ts';

/** Whom an answer is for: a job of any company, of one country, of one company, or one posting. */
export interface Asker {
  company: string;
  /** The address of the posting; empty where it is not known. */
  posting?: string | undefined;
  now: Date;
}

/** The user's stored answers that may be used for a posting: not expired, and its own, its company's or general. */
export function usableAnswers(
  answers: readonly AnswerInput[],
  { company, posting = '', now }: Asker,
): AnswerInput[] {
  const own = posting === '' ? '' : canonicalUrl(posting);
  return answers.filter(
    (answer) =>
      (answer.scope === 'any' || isSameCompany(answer.scope, company)) &&
      (!answer.posting || answer.posting === own) &&
      !(answer.expiresAt !== null && hasPassed(answer.expiresAt, now)) &&
      answer.value.trim() !== '',
  );
}

function isSameCompany(one: string, other: string): boolean {
  const key = companyKey(one);
  return key === '' ? one.trim() === other.trim() : key === companyKey(other);
}

/** Each answer once for every wording that it was asked in, so that any of them finds it. */
export function inAllWordings(answers: readonly AnswerInput[]): AnswerInput[] {
  return answers.flatMap((answer) => [
    answer,
    ...(answer.wordings ?? []).map((question) => ({ ...answer, question })),
  ]);
}

/** How narrow an answer is: 0 for all jobs, 1 for those of a country, 2 of a company, 3 for one posting. */
export function reachOf(answer: AnswerInput): 0 | 1 | 2 | 3 {
  if (answer.posting) return 3;
  if (answer.scope !== 'any') return 2;
  return isForOneCountry(answer) ? 1 : 0;
}

/** Whether an answer that was given for the jobs of one country may be used for this one. */
export function holdsWhere(answer: AnswerInput, { home, posting }: Whereabouts): boolean {
  if (!isForOneCountry(answer)) return true;
  const place = countryCode(answer.place ?? '') ?? answer.place;
  return posting.length === 0 ? home === place : posting.every((country) => country === place);
}

/** What depends on a place by its own matter is not for one country: its place is a part of what is said. */
function isForOneCountry({ key, question, place = '' }: AnswerInput): boolean {
  if (place === '') return false;
  const topic = topicOfKey(key);
  if (topic !== null && BOUND_TO_PLACE.has(topic)) return false;
  const claim = parseClaim(question);
  if (isAboutSite(question, claim)) return false;
  return claim?.literals.some((literal) => BOUND_TO_PLACE.has(literal.topic)) !== true;
}
