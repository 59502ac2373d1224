import { degreeOf } from './degree.ts';
import type { HeadPart } from './head-parts.ts';
import { isPlace, isTown, mayBeTown, placeInBrackets } from './place-in.ts';
import type { School } from './school.ts';
import { foldWords, speaksFor } from './words.ts';

/** "University of Leeds, Leeds, UK" without its place. */
export function takeTrailingPlace(part: HeadPart, school: School): HeadPart {
  const match = /^(.+?),\s*([^,]+,\s*[^,]+)$/u.exec(part.text);
  if (!match?.[1] || !match[2] || !isPlace(match[2])) return part;
  // "A levels: Biology (B), Psychology (B), English (C)": what stands behind a colon is what was studied.
  if (match[1].includes(':') && degreeOf(match[1]) !== null) return part;
  if (speaksFor('school', match[2]) > 0 || speaksFor('degree', match[2].split(',')[0] ?? '') > 0) return part;
  if (school.place === '') school.place = match[2];
  return { ...part, text: match[1] };
}

/** Takes a place off a school's name: in brackets, or behind a comma where it is one for certain. */
export function takePlaceOffSchool(school: School, towns: ReadonlySet<string>): void {
  const bracketed = school.place === '' ? placeInBrackets(school.school) : null;
  if (bracketed) {
    school.school = bracketed.name;
    school.place = bracketed.place;
    return;
  }
  const match = /^(.+?),\s*([^,]+(?:,\s*[^,]+)?)$/.exec(school.school);
  if (!match?.[1] || !match[2] || speaksFor('school', match[2]) > 0) return;
  // Who trains an apprentice is an employer.
  const known = speaksFor('school', match[1]) + speaksFor('employer', match[1]) > 0;
  if (!known && !isTown(match[2])) return;
  if (
    isPlace(match[2]) ||
    (isTown(match[2]) && school.place === '' && speaksFor('degree', match[2]) === 0) ||
    towns.has(foldWords(match[2].split(',')[0] ?? '')) ||
    (mayBeTown(match[2]) && school.place === '' && school.degree !== '' && school.field !== '')
  ) {
    school.school = match[1];
    if (school.place === '') school.place = match[2];
  } else if (school.degree !== '' && school.field === '') {
    school.school = match[1];
    school.field = match[2];
  }
}
