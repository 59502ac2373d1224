import type { Job } from '#shared/domain/job.ts';
import type { AskedAhead } from '#shared/domain/preflight.ts';
import { countryName } from '#shared/places/countries.ts';
import { jobCountries } from '../plan/job-countries.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { answersForJob } from '../questions/answers-for-job.ts';
import { polarity } from '../questions/choose-by-claim.ts';
import type { Topic } from '../questions/claim.ts';
import { parseClaim } from '../questions/parse-claim.ts';
import { saidBefore } from '../questions/said-before.ts';
import { fallsShort } from './falls-short.ts';

/** What employers mostly turn down, and how it is said. `key`: what is known of it for the job's country, whatever the form asks; without it, only the answer to this very question counts. */
const RULES: readonly { topic: Topic; against: boolean; key?: string; words: string }[] = [
  { topic: 'permit', against: false, key: 'auth.authorized', words: 'needs leave to work' },
  { topic: 'sponsor', against: true, key: 'auth.sponsorship', words: 'asks about a visa sponsor' },
  { topic: 'relocation', against: false, key: 'relocation', words: 'asks whether you would move' },
  { topic: 'age', against: false, key: 'age.adult', words: 'asks for your age' },
  { topic: 'driving', against: false, words: 'asks for a driving licence' },
  { topic: 'driving.full', against: false, words: 'asks for a driving licence' },
  { topic: 'car', against: false, words: 'asks for a car' },
  { topic: 'car.access', against: false, words: 'asks for a car' },
  { topic: 'clearance', against: false, words: 'asks for a security clearance' },
  { topic: 'shifts', against: false, words: 'asks whether you would work shifts' },
  { topic: 'nights', against: false, words: 'asks whether you would work nights' },
  { topic: 'weekends', against: false, words: 'asks whether you would work at weekends' },
  { topic: 'holidays', against: false, words: 'asks whether you would work on holidays' },
  { topic: 'oncall', against: false, words: 'asks whether you would be on call' },
  { topic: 'overtime', against: false, words: 'asks whether you would work overtime' },
  { topic: 'travel', against: false, words: 'asks whether you would travel' },
  { topic: 'commute', against: false, words: 'asks whether you could come to work there' },
  { topic: 'onsite', against: false, words: 'asks whether you would work on site' },
];

/** What of the user's own answers may rule them out at a form, as sentences with what they said. */
export function ruledOut(
  asked: readonly AskedAhead[],
  job: Pick<Job, 'company' | 'locations' | 'url'>,
  { profile, answers, now }: Pick<PlanContext, 'profile' | 'answers' | 'now'>,
): string[] {
  const held = answersForJob(answers, job, profile, now);
  const place = jobCountries(job.locations, profile.address).map(countryName).join(' or ');
  const found = asked
    .filter(({ field }) => field.required)
    .flatMap((one) => {
      const { field, state, value, reason } = one;
      const claim = parseClaim(field.label, job.company);
      if (claim === null || claim.bare) return fallsShort(one, profile, now) ?? [];
      const [only, ...others] = claim.literals;
      const yes = state === 'known' ? (polarity(value)?.yes ?? null) : null;
      return RULES.flatMap(({ topic, against, key, words }) => {
        if (!claim.literals.some((literal) => literal.topic === topic)) return [];
        if (only !== undefined && others.length === 0 && yes !== null)
          return ((yes !== claim.negated) === only.sign) === against
            ? [`The form ${words}. To "${field.label}" you say ${yes ? 'yes' : 'no'} (${reason}).`]
            : [];
        const said =
          key === undefined
            ? undefined
            : held.find((answer) => answer.key === key && (answer.value === 'Yes') === against);
        return said === undefined
          ? []
          : [
              `The form ${words}${place === '' ? '' : ` (${place})`}: you said ${said.value.toLowerCase()} (${saidBefore(said)}).`,
            ];
      });
    });
  return [...new Set(found)];
}
