import { type AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import type { FormField } from '#shared/domain/form.ts';
import { isAboutThisCompany } from './about-company.ts';
import { isAboutSite } from './about-site.ts';
import { BOUND_TO_PLACE, type Whereabouts } from './facts.ts';
import { parseClaim } from './parse-claim.ts';

/**
 * How an answer that was given to one form is kept: for the country or town that it was given about, and for the company
 * alone where it is about the user and that company.
 */
export function answersToKeep(
  field: Pick<FormField, 'key' | 'label'>,
  value: string,
  company: string,
  { home, posting, town = '' }: Whereabouts,
): AnswerInput[] {
  const { key, label } = field;
  const claim = parseClaim(label, company);
  const ofSite = isAboutSite(label, claim);
  const scope = isAboutThisCompany(label, company) || (ofSite && claim === null) ? company : 'any';
  const kept = { key, question: label, value, scope, expiresAt: null };
  if (ofSite) return [{ ...kept, place: town }];
  const bound =
    dependsOnPlace(key) || claim?.literals.some(({ topic }) => BOUND_TO_PLACE.has(topic)) === true;
  if (!bound) return [kept];
  return (posting.length > 0 ? posting : [home]).map((place) => ({ ...kept, place }));
}
