import type { Education } from '../profile.ts';
import { canBeOneDegree, namedDegree } from './degree-key.ts';
import { likeness, overlap, sameAsFarAsSaid, textKey, wordsShared } from './same-items.ts';

/**
 * How surely two entries are the same schooling, 0 for not at all; a degree that only one of them names does not part
 * them, nor does a school whose name was translated where degree, subject and end are the same.
 */
export function schoolingLikeness(one: Education, other: Education): number {
  if (!overlap(one, other)) return 0;
  const school = textKey(one.school) === textKey(other.school) || wordsShared(one.school, other.school) === 1;
  if (school) return studyLikeness(one, other);
  const [study, otherStudy] = [one, other].map(({ degree, field }) => textKey(`${degree} ${field}`));
  const isSameStudy = study === otherStudy && (study ?? '').split(' ').length > 1;
  return isSameStudy && one.end !== '' && other.end !== '' && sameAsFarAsSaid(one.end, other.end) ? 0.25 : 0;
}

/** At one school: the same degree however it is written, in what may be the same subject. */
function studyLikeness(one: Education, other: Education): number {
  const [named, otherNamed] = [one, other].map(({ degree }) => namedDegree(degree));
  if (!named || !otherNamed) return likeness(one.degree, other.degree, one, other);
  if (!canBeOneDegree(named, otherNamed)) return 0;
  const [subject, otherSubject] = [subjectOf(one), subjectOf(other)];
  const shared = subject === '' || otherSubject === '' ? 0.5 : wordsShared(subject, otherSubject);
  const isSameTime = one.end !== '' && one.end === other.end && one.start === other.start;
  if (shared < 0.5) return isSameTime ? 0.25 : 0;
  return shared + (named.id === otherNamed.id ? 1 : 0) + (one.start === other.start ? 1 : 0);
}

/** Whether the file says nothing more in `field` than the profile: a degree in other letters, a subject within the degree. */
export function saysSameStudy(field: string, own: Education, item: Education): boolean {
  const [named, otherNamed] = [own, item].map(({ degree }) => namedDegree(degree));
  if (field === 'field') return own.field === '' && isWithin(item.field, named?.rest ?? '');
  if (field !== 'degree' || !named || !otherNamed || !canBeOneDegree(named, otherNamed)) return false;
  const tellsNoMore = named.id === otherNamed.id || otherNamed.wholeLevel;
  return tellsNoMore && isWithin(otherNamed.rest, subjectOf(own));
}

const subjectOf = ({ degree, field }: Education): string =>
  `${namedDegree(degree)?.rest ?? ''} ${field}`.trim();

const isWithin = (less: string, more: string): boolean =>
  less === '' || (more !== '' && ` ${textKey(more)} `.includes(` ${textKey(less)} `));
