import { fold } from '#shared/domain/fold.ts';
import { spellings } from '#shared/domain/identifying/patterns.ts';
import type { FormAnswer } from '#shared/forms/approved-form.ts';
import { isNamed, type Said, type SaidIn, stepsOf } from './said-in.ts';

const MAIL = /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/i;
const PHONE = /^(?:tel:)?[+\d(][\d\s().\-/]*$/i;
/** Fewer digits are a code, or a part of a number. */
const LEAST_DIGITS = 4;
/** By so many at its end a number is known, however its country is written. */
const END_DIGITS = 7;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’-]*$/u;
/** A run of so many letters without a gap may be a cipher. */
const LONGEST_NAME = 24;

/**
 * Labels of the answers in whose place a request says another one of its kind: under the box's own name, or, where it says
 * nothing there and the approved one stands nowhere in it, in the box itself as it is sent.
 */
export function changedAnswers(
  said: SaidIn,
  answers: readonly FormAnswer[],
  now: readonly Pick<FormAnswer, 'label' | 'value'>[],
): string[] {
  const changed = answers.filter((answer) => {
    const alike = answers.filter(({ kind }) => kind === answer.kind);
    const isOne = (value: string) => alike.some((one) => says(one, value, alike));
    const own = said.entries.filter(([path, value]) => value.trim() !== '' && isNamed(answer, path));
    const others = own.filter(([, value]) => isOfKind(answer, value) && !isOne(value));
    const isThere =
      said.entries.some(([, value]) => says(answer, value, alike)) || isSplit(answer, said.entries);
    // In JSON anything may have a "name": it is the user's where something else of theirs stands beside it.
    const isAbout = said.isCounted || answer.kind !== 'name' || saysOther(said, answers, answer);
    if (others.length > 0 && !isAbout) return false;
    if (others.length > 0)
      return !isThere || (said.isCounted && others.some(([path]) => isIts(answer, path)));
    if (own.length > 0 || isThere) return false;
    return now.some(({ label, value }) => label === answer.label && isOfKind(answer, value) && !isOne(value));
  });
  return [...new Set(changed.map(({ label }) => label))];
}

function saysOther({ entries }: SaidIn, answers: readonly FormAnswer[], { kind }: FormAnswer): boolean {
  return answers.some((one) => one.kind !== kind && entries.some(([, value]) => says(one, value, answers)));
}

/** In what the browser writes itself, that is the box and no other. */
function isIts({ names: [name = ''] }: FormAnswer, path: readonly string[]): boolean {
  return stepsOf(name).join('\n') === path.join('\n');
}

function isOfKind({ kind }: FormAnswer, value: string): boolean {
  const text = value.trim();
  if (kind === 'email') return MAIL.test(text);
  if (kind === 'phone') return PHONE.test(text) && digitsOf(text).length >= LEAST_DIGITS;
  return NAME.test(text) && text.split(/\s+/).every((word) => word.length <= LONGEST_NAME);
}

/** Whether a text is an approved answer, or a part of it, written otherwise. */
function says(answer: FormAnswer, value: string, alike: readonly FormAnswer[]): boolean {
  if (answer.kind === 'email') return mailOf(value) === mailOf(answer.value);
  if (answer.kind === 'phone') return PHONE.test(value.trim()) && isSamePhone(value, answer.value);
  const [own, sent] = [wordsOf(answer.value), wordsOf(value)];
  const known = new Set(alike.flatMap((one) => wordsOf(one.value)));
  return (
    sent.length > 0 &&
    (sent.every((word) => known.has(word) || [...known].some((one) => word === one[0])) ||
      own.every((word) => sent.includes(word)))
  );
}

/** Whether each word of a name stands somewhere, as where first and last name go apart. */
function isSplit({ kind, value }: FormAnswer, entries: readonly Said[]): boolean {
  if (kind !== 'name') return false;
  const sent = new Set(entries.flatMap(([, text]) => (NAME.test(text.trim()) ? wordsOf(text) : [])));
  return wordsOf(value).every((word) => sent.has(word));
}

const mailOf = (text: string): string => fold(text.trim().replace(/^mailto:/i, ''));

const digitsOf = (text: string): string => text.replace(/\(0\)/g, '').replace(/\D/g, '');

function isSamePhone(sent: string, approved: string): boolean {
  const [one, other] = [digitsOf(sent).replace(/^0+/, ''), digitsOf(approved).replace(/^0+/, '')];
  if (one.length < LEAST_DIGITS || other.length < LEAST_DIGITS) return one !== '' && other.includes(one);
  return other.includes(one) || one.includes(other) || endOf(one) === endOf(other);
}

const endOf = (digits: string): string => digits.slice(-END_DIGITS);

const wordsOf = (text: string): string[] => [
  ...new Set(spellings(text).flatMap((one) => fold(one).match(/[\p{L}\p{N}]+/gu) ?? [])),
];
