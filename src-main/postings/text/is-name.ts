import { hasLegalForm } from '#shared/domain/company-key.ts';
import words from '../../../resources/postings/head-words.json' with { type: 'json' };
import { employmentTypeOf } from '../rules/employment-type.ts';
import { isRole } from './is-role.ts';
import { isPublicBody, mayBeEmployer } from './may-be-employer.ts';

const MOST_CHARACTERS = 60;
const SMALL =
  /^(?:of|and|the|for|in|at|by|de|du|des|la|le|les|del|della|di|da|dei|degli|delle|dello|do|dos|das|el|los|und|der|die|das|für|von|zum|am|van|het|den|een|en|y|e|et|i|w|we|z|ze|v|ve|u|på|och|og|vid|ved|&|\+|d'\p{L}+|l'\p{L}+)$/iu;
const FACT = new RegExp(`(?<![\\p{L}])(?:${words.facts.join('|')})(?![\\p{L}])`, 'iu');
const HOURS = new RegExp(`^(?:${words.hours.join('|')})$`, 'iu');
const INSTITUTION = new RegExp(`(?<![\\p{L}])(?:${words.institutions.join('|')})(?![\\p{L}])`, 'iu');
/** "Kustuniversitetet": one word with a name of its own before the institution. */
const COMPOUND = /^\p{Lu}\p{Ll}{2,}(?:universitet|universität|högskola|hochschule|sjukhus)\p{L}{0,3}$/u;
const SMALL_KIND = new RegExp(`(?<=\\p{L}\\s)(?:${words.employers.join('|')})(?![\\p{L}])`, 'gu');
const EMPLOYER = new RegExp(`(?<![\\p{L}])(?:${words.employers.join('|')})(?![\\p{L}])`, 'iu');

/** Whether a clause is a term of the work and nothing else: "Nights", "Full-time". */
export function isFact(clause: string): boolean {
  return (
    clause.replace(FACT, '').trim() === '' || HOURS.test(clause.trim()) || employmentTypeOf(clause) !== clause
  );
}

/** Whether a bare line at the top of a posting reads as an employer's name: words in capitals, no role, place or term of the work. */
export function isName(line: string): boolean {
  const text = line.trim();
  if (
    text.length < 2 ||
    text.length > MOST_CHARACTERS ||
    /[!?:;|]|\.$|[$€£¥]|\d{2}|@|https?/.test(text.replace(/\b\p{L}{1,4}\.(?:\s?\p{L}\.)*$/u, ''))
  )
    return false;
  if (!mayBeEmployer(text)) return false;
  if (hasLegalForm(text)) return true;
  if (FACT.test(text) || employmentTypeOf(text) !== text) return false;
  const rest = text.replace(INSTITUTION, ' ').trim();
  // "Lerums kommun" is a name, "University" alone is none.
  if (rest === '') return /\s/.test(text) || COMPOUND.test(text);
  // "Jazyková škola Lingua": in many languages what an employer is stands in small letters.
  const all = rest.replace(SMALL_KIND, ' ').trim().split(/\s+/);
  const capital = all.every((word) => /^[\p{Lu}\d(&+'’"]/u.test(word) || SMALL.test(word));
  if (!capital) return false;
  return EMPLOYER.test(text) || /^The /.test(text) || !isRole(text);
}

/** Whether a name says by a word or its legal form that it is an employer's: "The Copper Kettle", "Acme GmbH", "Hill Clinic". */
export function isSurelyName(line: string): boolean {
  return isName(line) && (/^The /.test(line) || EMPLOYER.test(line) || hasLegalForm(line));
}

/** "Abgeschlossenes Studium Universität": what an applicant brings. */
const NO_NAME = /,|studium|abschluss|degree|diplom|student(?!enwerk)|graduate/i;

/** Whether a name is an employer's and nothing else, whatever stands beside it: "Acme GmbH", "Universität Ulm", "Stadt Hof", "Dorset Council". */
export function isCertainlyName(line: string): boolean {
  const text = line.trim();
  return (
    isName(text) &&
    !NO_NAME.test(text) &&
    (hasLegalForm(text) || isPublicBody(text) || INSTITUTION.test(text))
  );
}
