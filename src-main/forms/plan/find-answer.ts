import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { isAboutThisCompany, namesCompany } from '../questions/about-company.ts';
import { isAboutSite, isOfThisSite } from '../questions/about-site.ts';
import { asksYesOrNo } from '../questions/asks-yes-or-no.ts';
import type { Claim } from '../questions/claim.ts';
import { BOUND_TO_PLACE, placesOf, topicOfKey, type Whereabouts } from '../questions/facts.ts';
import { asksPlainly } from '../questions/open-topics.ts';
import { sameMatter } from '../questions/own-topics.ts';
import { parseClaim } from '../questions/parse-claim.ts';
import { holdsWhere, reachOf } from '../questions/reach.ts';
import { countryCode } from './countries.ts';
import { placesAsked, sharePlaces } from './places-asked.ts';
import { samePay } from './same-pay.ts';
import { sameUnit } from './same-unit.ts';
import { questionSimilarity, sameWording } from './similarity.ts';

/** A consent in fewer words does not say to what. */
const LEAST_OF_CONSENT = 6;

/** What is asked of each job and each school. */
const OF_ENTRY = /^(work|education)\./;
/** So few words mean another thing in another section. */
const FEW_WORDS = 3;

export interface Question {
  key: FieldKey;
  label: string;
  /** The label with all that stands around it, where that is more. */
  about?: string;
  /** It takes a bare number: what the amount is in is left to the reader. */
  bareNumber?: boolean;
}

/**
 * The stored answer to a question: this posting's before its company's, that before its country's, and a general one last;
 * the same words before the same matter. Matters
 * of yes and no are found here by the same words alone, about the same place; `answerByFacts` does the rest. Null where
 * there is none.
 */
export function findAnswer(
  usable: readonly AnswerInput[],
  question: Question,
  where: Whereabouts,
): AnswerInput | null {
  const ranked = usable
    .map((answer) => ({ answer, rank: rankOf(answer, question, where) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => reachOf(right.answer) - reachOf(left.answer) || right.rank - left.rank);
  return ranked[0]?.answer ?? null;
}

function rankOf(answer: AnswerInput, question: Question, where: Whereabouts): number {
  const { key, label, about = label, bareNumber = false } = question;
  if (!holdsWhere(answer, where)) return 0;
  if (answer.scope === 'any' && isAboutThisCompany(label) && !namesCompany(label, where.company ?? ''))
    return 0;
  if (key.startsWith('salary.') && !samePay(answer, about, bareNumber, where)) return 0;
  if (key === 'notice.period' && !sameUnit(answer, about, bareNumber)) return 0;
  const claim = parseClaim(label);
  if (isAboutSite(label, claim) && !isOfThisSite(answer, where)) return 0;
  if (isAboutPlace(key, claim) && !samePlaceAsked(answer, label, claim, where)) return 0;
  const alike = questionSimilarity(answer.question, label);
  // "US" counts as no word, and so is not told from its absence.
  const placed = placesAsked(label).length > 0 && placesAsked(answer.question).length === 0;
  if (key.startsWith('consent.') && !saysWhat(label, about)) return 0;
  // "Title" was asked of the person, and "Start date" of the job that is applied for.
  if (OF_ENTRY.test(key) && answer.key !== key && isInFewWords(label)) return 0;
  if (sameWording(answer.question, label)) return !placed && sharePlaces(answer.question, label) ? 2 : 0;
  if (key === 'custom' && answer.key === key && claim === null && asksAlike(answer.question, label)) return 1;
  if (key === 'custom' || answer.key !== key || key.startsWith('consent.')) return 0;
  if (topicOfKey(key) !== null && claim !== null) return 0;
  const plainly = asksPlainly(key, label);
  if (plainly === null) return topicOfKey(key) === null ? 0.5 + alike / 2 : 0;
  return plainly && (answer.question.trim() === '' || asksPlainly(key, answer.question) !== false)
    ? 0.5 + alike / 2
    : 0;
}

const isInFewWords = (label: string): boolean => label.trim().split(/\s+/).length <= FEW_WORDS;

/** The same matter, and both a yes or no or neither: "5" is no answer to "Do you have years of experience with Python?". */
function asksAlike(one: string, other: string): boolean {
  return asksYesOrNo(one) === asksYesOrNo(other) && sameMatter(one, other);
}

/** "I agree" says nothing of what is agreed to, and what stands beside a box was not kept with the answer. */
function saysWhat(label: string, about: string): boolean {
  return about === label && label.trim().split(/\s+/).length >= LEAST_OF_CONSENT;
}

function isAboutPlace(key: FieldKey, claim: Claim | null): boolean {
  const topic = topicOfKey(key);
  if (topic !== null && BOUND_TO_PLACE.has(topic)) return true;
  return claim?.literals.some((literal) => BOUND_TO_PLACE.has(literal.topic)) === true;
}

/** Whether the same words ask about the same country as when they were answered. */
function samePlaceAsked(
  answer: AnswerInput,
  label: string,
  claim: Claim | null,
  where: Whereabouts,
): boolean {
  const given = !answer.place ? where.home : (countryCode(answer.place) ?? answer.place);
  const then = parseClaim(answer.question);
  if (claim === null || then === null) return sharePlaces(answer.question, label) && isWhere(given, where);
  // A town that is named is the place, wherever the job is.
  if (claim.town !== '' && then.town !== '') return sharePlaces(answer.question, label);
  const posting = !answer.place ? [] : [given];
  const [before, asked] = [placesOf(then, { home: given, posting }), placesOf(claim, where)];
  return asked.length > 0 && [...before].sort().join() === [...asked].sort().join();
}

function isWhere(given: string, { home, posting }: Whereabouts): boolean {
  return posting.length === 0 ? given === home : posting.length === 1 && posting[0] === given;
}
