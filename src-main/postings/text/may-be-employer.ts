import { isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };

const NO_EMPLOYER = new RegExp(
  `^(?:${[...words.noEmployers, ...words.ways, ...words.terms].join('|')})[.!]?$`,
  'iu',
);

/** Whether words may be an employer's name: no call to apply, link of a site, place, kind of work or opening of a sentence. */
export function mayBeEmployer(name: string): boolean {
  return !NO_EMPLOYER.test(name.trim()) && !name.split(/,\s*/).every(isPlaceName) && !isKindOfWork(name);
}
