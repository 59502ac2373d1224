import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { placeKey } from '#shared/places/place-key.ts';
import { readPlace } from '#shared/places/read-place.ts';
import { countryCode } from '../plan/countries.ts';
import { normalise } from '../plan/similarity.ts';
import { namesCompany } from './about-company.ts';
import type { Claim, Topic, When } from './claim.ts';
import { languages, parseClaim } from './parse-claim.ts';

/** Where a form stands: what a question that names no place is about. */
export interface Whereabouts {
  /** The country of the address; empty where it is not known. */
  home: string;
  /** The countries of the job; empty where the posting names none. */
  posting: readonly string[];
  /** The town of the job, as its posting writes it; empty where it names none, or several. */
  town?: string;
  /** The company that asks. */
  company?: string;
}

/** One thing that the user has said about themself. */
export interface KnownFact {
  topic: Topic;
  /** For what depends on a place: where it holds. */
  place: string;
  truth: boolean;
  when: When;
  years: number;
  answer: AnswerInput;
}

export const BOUND_TO_PLACE: ReadonlySet<Topic> = new Set<Topic>([
  'permit',
  'sponsor',
  'relocation',
  'clearance',
]);

/** A licence of one country is none of another: where a question names a place, only what was said of it counts. */
const OF_PLACE_NAMED: ReadonlySet<Topic> = new Set<Topic>([
  ...(['driving', 'driving.full', 'travel', 'convicted', 'background'] as const),
]);
/** Who has it where the job is has it, wherever it was given. */
const HAD_ANYWHERE: ReadonlySet<Topic> = new Set<Topic>(['driving', 'driving.full']);

/** Whether a fact is about a place that a claim speaks of, or, where it names none, about that of the job. */
export function isAbout(
  fact: KnownFact,
  place: string,
  topic: Topic,
  { home, posting }: Whereabouts,
): boolean {
  if (fact.place === place) return true;
  if (place !== '' || !fact.truth || !HAD_ANYWHERE.has(topic)) return false;
  return posting.length === 0 ? fact.place === home : posting.every((country) => country === fact.place);
}

/** The places that a claim about one topic speaks of; an empty name where the topic depends on none. Empty where they can not be told. */
export function placesOfTopic(topic: Topic, claim: Claim, where: Whereabouts): readonly string[] {
  if (topic === 'commute') return townOf(claim, where);
  if (topic === 'relocation' && claim.town !== '') return placesOfTown(claim, where);
  if (BOUND_TO_PLACE.has(topic)) return placesOf(claim, where);
  return OF_PLACE_NAMED.has(topic) && claim.places.length > 0 ? placesOf(claim, where) : [''];
}

const TOPIC_OF_KEY: Partial<Record<FieldKey, Topic>> = {
  'auth.authorized': 'permit',
  'auth.sponsorship': 'sponsor',
  relocation: 'relocation',
  'age.adult': 'age',
  'eeo.veteran': 'veteran.protected',
  'eeo.hispanic': 'hispanic',
  'eeo.transgender': 'transgender',
  'eeo.disability': 'disability',
};

/** The topic that a field's meaning stands for; null where it is no yes-no matter. */
export function topicOfKey(key: FieldKey): Topic | null {
  return TOPIC_OF_KEY[key] ?? null;
}

/** The places that a claim is about; empty where they can not be told. */
export function placesOf(claim: Claim, { home, posting }: Whereabouts): readonly string[] {
  if (claim.places.length === 0) return posting.length > 0 ? posting : [home];
  return claim.places.flatMap((place) =>
    place === 'home' ? [home] : place === 'posting' ? posting : [place],
  );
}

/** Who would move within a country has not said so of a town abroad, nor of a part of the world. */
function placesOfTown(claim: Claim, where: Whereabouts): readonly string[] {
  const places = placesOf(claim, where);
  const town = readPlace(claim.town);
  if (town.kind === 'area') return [];
  const country = town.kind === 'place' ? town.senses[0]?.country : undefined;
  return country === undefined || claim.places.length > 0 || places.includes(country) ? places : [country];
}

/** One can go to one town every day and not to another: the one that is named, else the job's. */
function townOf({ places, town }: Claim, where: Whereabouts): readonly string[] {
  const key = placeKey(town || (where.town ?? ''));
  return key === '' || places.length > 0 ? [] : [key];
}

/** What the user's stored answers say, as facts. */
export function factsOfAnswers(answers: readonly AnswerInput[], where: Whereabouts): KnownFact[] {
  return answers.flatMap((answer) => factsOfAnswer(answer, where));
}

function factsOfAnswer(answer: AnswerInput, where: Whereabouts): KnownFact[] {
  const asker = answer.scope === 'any' ? where.company : answer.scope;
  const claim = parseClaim(answer.question, asker) ?? ofKeyAlone(answer);
  const said = truthOf(answer.value);
  if (said !== null) return claim === null || claim.bare ? [] : factsOfClaim(claim, said, answer, where);
  const value = parseClaim(answer.value);
  if (value === null || value.bare) return [];
  // The value speaks for itself; where it names no place, its question may.
  const placed = value.places.length === 0 && claim !== null ? { ...value, places: claim.places } : value;
  return factsOfClaim(placed, true, answer, where);
}

function factsOfClaim(
  claim: Claim,
  truth: boolean,
  answer: AnswerInput,
  { home, company = '' }: Whereabouts,
): KnownFact[] {
  // One town says nothing of a whole country.
  if (claim.town !== '' && !claim.literals.every(({ topic }) => topic === 'commute')) return [];
  const { literals, when } = claim;
  const whole = truth !== claim.negated;
  // That not all of several things hold says of none that it does not.
  if (!whole && literals.length > 1) return [];
  const stated = !answer.place ? home : (countryCode(answer.place) ?? answer.place);
  const asked = { home: stated, posting: !answer.place ? [] : [stated], town: answer.place ?? '' };
  return literals.flatMap(({ topic, sign, years, onlyForYes }) => {
    if (onlyForYes === true) return [];
    // What was said to all companies, and names none, is about none.
    if (topic === 'employed' && answer.scope === 'any' && !namesCompany(answer.question, company)) return [];
    const fact = { topic, truth: whole === sign, when, years, answer };
    // Who may not work in both of two countries may work in one, and who needs a sponsor there may need one in one alone.
    if (claim.places.length > 1 && fact.truth === (topic === 'sponsor')) return [];
    const bound = BOUND_TO_PLACE.has(topic) && claim.places.length === 0;
    const places = bound ? [stated] : placesOfTopic(topic, claim, asked);
    return places.map((place) => ({ ...fact, place }));
  });
}

/** An answer kept by its topic alone, without a question's words. */
function ofKeyAlone({ key, question }: AnswerInput): Claim | null {
  const topic = topicOfKey(key);
  if (topic === null || question.trim() !== '') return null;
  const literal = { topic, sign: true, years: 18, without: false };
  return {
    literals: [literal],
    negated: false,
    places: [],
    town: '',
    when: '',
    bare: false,
    language: 'en',
  };
}

/** Whether a stored value is a yes or a no and nothing else; null where it says more. */
export function truthOf(value: string): boolean | null {
  const plain = normalise(value);
  for (const { yes, no } of languages()) {
    if (plain.replace(yes, '') === '' && plain !== '') return true;
    if (plain.replace(no, '') === '' && plain !== '') return false;
  }
  return null;
}
