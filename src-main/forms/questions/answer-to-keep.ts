import { type AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import type { FormField } from '#shared/domain/form.ts';
import { namesCurrency } from '../plan/same-pay.ts';
import { isAboutThisCompany } from './about-company.ts';
import { isAboutSite } from './about-site.ts';
import { BOUND_TO_PLACE, type Whereabouts } from './facts.ts';
import { parseClaim } from './parse-claim.ts';

/** For which forms the user wants an answer to be kept; without a word of theirs, by what its question is about. */
export type KeepFor = 'any' | 'country' | 'company' | 'posting';

interface Given {
  value: string;
  keepFor?: KeepFor | undefined;
  /** The address of the posting whose form asked. */
  posting?: string;
}

/**
 * How an answer that was given to one form is kept: in words, for the country or town that it was given about, for the
 * company alone where it is about the user and that company, and no wider than the user says.
 */
export function answersToKeep(
  field: Pick<FormField, 'key' | 'label'> & Partial<Pick<FormField, 'options'>>,
  given: Given,
  company: string,
  { home, posting: countries, town = '' }: Whereabouts,
): AnswerInput[] {
  const { key, label } = field;
  const claim = parseClaim(label, company);
  const ofSite = isAboutSite(label, claim);
  const ofCompany =
    given.keepFor === 'company' ||
    given.keepFor === 'posting' ||
    isAboutThisCompany(label, company) ||
    (ofSite && claim === null);
  const kept = {
    key,
    question: label,
    value: inWords(field, given.value),
    scope: ofCompany && company !== '' ? company : 'any',
    expiresAt: null,
    ...(given.keepFor === 'posting' && given.posting ? { posting: canonicalUrl(given.posting) } : {}),
  };
  if (ofSite) return [{ ...kept, place: town }];
  const bound =
    given.keepFor === 'country' ||
    dependsOnPlace(key) ||
    (key.startsWith('salary.') && !namesCurrency(label) && !namesCurrency(kept.value)) ||
    claim?.literals.some(({ topic }) => BOUND_TO_PLACE.has(topic)) === true;
  if (!bound) return [kept];
  // A question that names its country says it once, wherever the job is.
  if (claim?.places.some((place) => place !== 'home' && place !== 'posting'))
    return [{ ...kept, place: countries[0] ?? home }];
  return (countries.length > 0 ? countries : [home]).map((place) => ({ ...kept, place }));
}

/** What was chosen, as the form shows it: another form has other values behind its options. */
export function inWords({ options = [] }: Partial<Pick<FormField, 'options'>>, value: string): string {
  return value
    .split('\n')
    .map((line) => options.find((option) => option.value === line)?.label || line)
    .join('\n');
}
