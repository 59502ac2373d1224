import { isKindOfWork } from '#shared/places/place-words.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/headline-words.json' with { type: 'json' };

const NO_EMPLOYER = new RegExp(
  `^(?:${[...words.noEmployers, ...words.ways, ...words.terms].join('|')})[.!]?$`,
  'iu',
);

const DEPARTMENT = `(?:${words.departments.join('|')})`;
/** "Finance & Procurement": parts of an employer. */
const DEPARTMENTS = new RegExp(
  `^${DEPARTMENT}(?:(?:\\s*[,/]\\s*|,?\\s(?:(?:&|and|und|et|y|e|en)\\s)?)${DEPARTMENT})*$`,
  'iu',
);
/** "Stadt Gütersloh", "Mairie de Quimper": a town as an employer. */
const PUBLIC = new RegExp(
  `^(?:${words.publicBodies.map(inCapitals).join('|')}) \\p{Lu}|^\\p{Lu}[\\p{L}-]+ (?:${words.publicEndings.join('|')})$`,
  'u',
);

function inCapitals(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const NOBODY = new RegExp(`^(?:${words.nobodies.join('|')})$`, 'iu');

/** "Confidential", "Our client": what stands in an employer's place and names nobody. */
export function namesNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}

/** Whether a name is that of a town as an employer. */
export function isPublicBody(name: string): boolean {
  return PUBLIC.test(name);
}

/** Whether words may be an employer's name: no call to apply, link of a site, place, kind of work or opening of a sentence. */
export function mayBeEmployer(name: string): boolean {
  return mayBeCalled(name) && (isPublicBody(name.trim()) || !name.trim().split(/,\s*/).every(isPlaceName));
}

/** The same where something else says that no place is meant: an employer may be called like a town. */
export function mayBeCalled(name: string): boolean {
  const text = name.trim();
  if (isPublicBody(text)) return true;
  return !NO_EMPLOYER.test(text) && !NOBODY.test(text) && !DEPARTMENTS.test(text) && !isKindOfWork(text);
}
