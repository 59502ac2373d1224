import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { normalise } from '../plan/similarity.ts';
import { isOfOtherHeading } from './other-headings.ts';
import { ownerRules } from './owner-words.ts';
import { wordsOfName } from './words-of-name.ts';

type Owned = Pick<FormField, 'label' | 'group' | 'dom' | 'autocomplete'>;

/** What one person has, and another has too. */
const PERSONAL = /^(name\.|email$|phone|address\.|location$|link\.)/;
const IN_SECTION = /^(name\.|email$|phone|address\.|location$|link\.|work\.|education\.|salary|pronouns$)/;
/** "Preferred name" and "also known as" ask for the name that the user goes by. */
const CALLED = /(?<= )(preferred|nick ?name|known as|goes? by|called|rufname|prefere)(?= )/;

/** Whether a field that would hold this of the user is somebody else's, or about something else of the user's. */
export function isOfOther(field: Owned, key: FieldKey): boolean {
  const label = line(field.label);
  if (PERSONAL.test(key)) {
    const { names, ownFamily } = ownerRules();
    const [named, hinted] = [
      line(wordsOfName(`${field.dom.name} ${field.dom.id}`)),
      line(wordsOfName(field.autocomplete)),
    ];
    const isFamilyName = key === 'name.last' && ownFamily.test(named);
    if (ownerIn(label) !== null || (has(names, named) && !isFamilyName) || has(names, hinted)) return true;
  }
  if (field.group !== null) {
    if (IN_SECTION.test(key) && isSectionOfOther(field.group, key)) return true;
    if (isOfOtherHeading(field.group, key)) return true;
  }
  return isOfAnotherKind(label, line(wordsOfName(`${field.dom.name} ${field.dom.id}`)), key);
}

/** Who a text speaks of beside the user; null where of nobody. */
function ownerIn(text: string): string | null {
  return ownerRules().others.find(({ words }) => has(words, text))?.owner ?? null;
}

const PEOPLE = /^(?!a firm|another form|somebody else|an emergency)/;

/** Whether a label speaks of a person whom the user works with, lives with or names as a referee. */
export const speaksOfPerson = (label: string): boolean => PEOPLE.test(ownerIn(line(label)) ?? 'a firm');

/** Whether a heading names somebody else at all, whatever stands beside it. */
export const namesOther = (heading: string): boolean => ownerIn(line(heading)) !== null;

/** Whether a heading says that what stands under it is the user's own. */
export const namesUser = (heading: string): boolean => has(ownerRules().own, line(heading));

const LONGEST_HEADING = 10;
/** "Reference no. 2", and not the reference number of a job. */
const COUNTED = / n(?:[or]|um|umero| o)? (?=\d{1,2} )/g;

/**
 * Whether a heading is about somebody else. A trade is no owner: "Emergency nurse" and "Product manager" are jobs, as are
 * "Manager" and "Team lead" without a word beside them.
 */
function isSectionOfOther(heading: string, key: FieldKey): boolean {
  const { others, sectionFiller, qualifiers, trades, surely, referring } = ownerRules();
  const text = line(heading.replace(/\([^)]*\)/g, ' ')).replace(COUNTED, ' ');
  const all = text.trim().split(/ +/);
  if (all.length <= LONGEST_HEADING) {
    if (has(referring, text)) return true;
    if (has(surely, text) && !all.some((word) => trades.has(word))) return true;
  }
  return others.some(({ owner, words, needsQualifier }) => {
    if (!has(words, text)) return false;
    // A job or a school of the user's has a section too; its phone is its own, its title the user's.
    if (owner.startsWith('a firm') && !PERSONAL.test(key)) return false;
    const rest = text
      .replace(words, ' ')
      .trim()
      .split(/ +/)
      .filter((word) => word !== '');
    // "Partner manager" is a job.
    if (owner === 'the family' && rest.some((word) => ownerIn(` ${word} `) === 'a superior')) return false;
    const known = rest.every((word) => sectionFiller.has(word) || qualifiers.has(word) || isOwner(word));
    return known && (!needsQualifier || text.split(' ').some((word) => qualifiers.has(word)));
  });
}

function isOwner(word: string): boolean {
  return ownerIn(` ${word} `) !== null;
}

/** A name in another script, a place that is no address, a phone that is a trade. */
function isOfAnotherKind(label: string, named: string, key: FieldKey): boolean {
  const { otherForms, otherFormNames, otherPlaces, otherPlaceNames } = ownerRules();
  const { notAPhone, notAnEmail, notALink } = ownerRules();
  if (key.startsWith('name.')) {
    const called = key === 'name.preferred' && CALLED.test(label);
    return (has(otherForms, label) && !called) || has(otherFormNames, named);
  }
  if (key.startsWith('address.') || key === 'location')
    return has(otherPlaces, label) || has(otherPlaceNames, named);
  if (key === 'email') return has(notAnEmail, label);
  if (key.startsWith('link.')) return has(notALink, label);
  return key.startsWith('phone') && has(notAPhone, label);
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Plain words; a number at the end of one (`referee1`) only counts it, and stands apart. */
function line(text: string): string {
  return ` ${normalise(text.replace(/['’#]/g, ' ')).replace(/(?<=\p{L})(?=\d+(?: |$))/gu, ' ')} `;
}
