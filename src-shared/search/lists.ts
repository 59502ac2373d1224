import words from '../../resources/search/words.json' with { type: 'json' };
import type { SearchLevel, SearchType } from '../domain/search-filters.ts';
import { type Phrases, phraseMap } from './words-of.ts';

const map = (list: readonly string[]): Phrases => phraseMap(list);

/** The words of `resources/search/words.json`, ready to be looked for. */
export const LISTS = {
  permanent: map(words.permanent),
  for: map(words.for),
  orElse: map(words.orElse),
  filler: map(words.filler),
  or: map(words.or),
  in: map(words.in),
  surroundings: map(words.surroundings),
  partsOfTown: map(words.partsOfTown),
  companies: map(words.companies),
  hours: map(words.hours),
  days: map(words.days),
  aWeek: map(words.aWeek),
  experience: map(words.experience),
  ofExperience: map(words.ofExperience),
  starts: map(words.starts),
  startsIn: map(words.startsIn),
  startOf: map(words.startOf),
  seasons: map(words.seasons),
  months: map(words.months),
  the: map(words.the),
  with: map(words.with),
  not: map(words.not),
  notNext: map(words.notNext),
  agencies: map(words.agencies),
  direct: map(words.direct),
  remoteOnly: map(words.remoteOnly),
  remote: map(words.remote),
  remoteMaybe: map(words.remoteMaybe),
  hybrid: map(words.hybrid),
  notNeeded: map(words.notNeeded),
  articles: map(words.articles),
  notRemote: map(words.notRemote),
  onsite: map(words.onsite),
  keep: map(words.keep),
  over: map(words.over),
  under: map(words.under),
};
export const AGES = [
  ['day', map(words.day)],
  ['week', map(words.week)],
  ['month', map(words.month)],
] as const;
export const LEVELS = Object.entries(words.levels).map(
  ([level, list]) => [level as SearchLevel, map(list)] as const,
);
export const TYPES = Object.entries(words.types).map(
  ([type, list]) => [type as SearchType, map(list)] as const,
);
/** Names of places as they stand after "in" in languages that bend them, folded. */
export const PLACE_FORMS: Readonly<Record<string, string>> = words.placeForms;
/** Names of places that are other words first. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(words.ambiguousPlaces);
export const PAY_WORDS = {
  between: words.between,
  and: words.and,
  over: words.over,
  under: words.under,
  per: words.per,
  grossOrNet: words.grossOrNet,
  not: words.notPay,
};
