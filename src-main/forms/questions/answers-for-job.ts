import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { countryCode } from '../plan/countries.ts';
import { jobCountries } from '../plan/job-countries.ts';
import type { Claim } from './claim.ts';
import { BOUND_TO_PLACE, factsOfAnswers, topicOfKey } from './facts.ts';
import { judgeClaim } from './judge.ts';
import { holdsWhere, inAllWordings, usableAnswers } from './reach.ts';

const PLACED: readonly FieldKey[] = ['auth.authorized', 'auth.sponsorship', 'relocation'];

/**
 * The user's answers as far as they hold for one job: what depends on a country (leave to work, a sponsor, moving) is
 * there once, as a yes or a no about the country of the job, and not at all where nothing was said about that country.
 */
export function answersForJob(
  answers: readonly AnswerInput[],
  job: Pick<Job, 'company' | 'locations'> & Partial<Pick<Job, 'url'>>,
  { address }: Pick<Profile, 'address'>,
  now: Date,
): AnswerInput[] {
  const home = countryCode(address.country) ?? address.country;
  const where = { home, posting: jobCountries(job.locations, address) };
  const usable = usableAnswers(answers, { company: job.company, posting: job.url, now }).filter((answer) =>
    holdsWhere(answer, where),
  );
  const facts = factsOfAnswers(inAllWordings(usable), where);
  const placed = PLACED.flatMap((key): AnswerInput[] => {
    const judged = judgeClaim(claimOf(key), facts, where);
    const from = judged?.facts[0]?.answer;
    return judged === null || from === undefined
      ? []
      : [{ ...from, key, value: judged.truth ? 'Yes' : 'No' }];
  });
  return [...usable.filter(({ key }) => !PLACED.includes(key)), ...placed];
}

/** That the matter of a meaning holds where the job is. */
function claimOf(key: FieldKey): Claim {
  const topic = topicOfKey(key);
  const literals =
    topic !== null && BOUND_TO_PLACE.has(topic) ? [{ topic, sign: true, years: 0, without: false }] : [];
  const plain = { negated: false, places: [], town: '', bare: false, language: 'en' };
  return { ...plain, literals, when: '' };
}
