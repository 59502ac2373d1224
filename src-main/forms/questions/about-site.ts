import type { AnswerInput } from '#shared/domain/answer.ts';
import { placeKey } from '#shared/places/place-key.ts';
import { readPlace } from '#shared/places/read-place.ts';
import type { Claim } from './claim.ts';
import type { Whereabouts } from './facts.ts';

/** The place of work, pointed at and not named. */
const SITE =
  /\b(this|our|the job'?s?) (job'?s? )?(office|location|site|area|store|branch|workplace)s?\b|\b(unser(e[mnr]?|en)?|diese[mrn]?|dem) (standort|b[üu]ro|arbeitsort)\b|\b(ce|notre) (site|bureau|lieu de travail)\b|\b(esta|nuestras?) (oficinas?|sede)\b|\b(dit|ons|onze) (kantoor|locatie|vestiging)\b|\b(este|nosso) (escrit[óo]rio|local)\b|\b(questa|nostra) (sede|ufficio)\b/i;

/** Whether a question is about the place of one job and does not name it: what is said of it holds for no other place. */
export function isAboutSite(question: string, claim: Claim | null): boolean {
  if (claim?.literals.some(({ topic }) => topic === 'commute')) return claim.town === '';
  return claim === null && SITE.test(question);
}

/** Whether an answer about the place of a job was given about the place of this one. */
export function isOfThisSite({ place = '', scope }: AnswerInput, { town = '' }: Whereabouts): boolean {
  if (place === '' && town === '') return scope !== 'any';
  return placeKey(place) === placeKey(town);
}

/** The town of a job by its places as the posting writes them; empty where it has none, or several. */
export function townOfJob(locations: readonly string[]): string {
  const towns = locations.map((location) => {
    const read = readPlace(location);
    return read.kind === 'place' && read.senses.every(({ city }) => city !== null)
      ? (read.names[0] ?? '')
      : '';
  });
  return new Set(towns.map(placeKey)).size === 1 ? (towns[0] ?? '') : '';
}
