import { countryName } from '#renderer/lib/countries.ts';
import { type Answer, dependsOnPlace } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { namesCountry } from '#shared/places/names-country.ts';

const LEADS: Partial<Record<FieldKey, string>> = {
  'auth.authorized': 'May work in',
  'auth.sponsorship': 'Needs a visa sponsor in',
  relocation: 'Would move to or within',
};

/** An answer's matter in words, with its country where it depends on one: "May work in Germany". */
export function matterOf({ key, question, place }: Pick<Answer, 'key' | 'question' | 'place'>): string {
  const lead = topicLabel(key);
  if (!dependsOnPlace(key) || namesCountry(question)) return lead;
  return place ? `${LEADS[key] ?? lead} ${countryName(place)}` : lead;
}
