import type { Fact } from '#shared/domain/fact.ts';
import type { FormField } from '#shared/domain/form.ts';
import { isNeutral } from '#shared/writing/neutral-words.ts';
import { wordKey, wordsOf } from '#shared/writing/word-key.ts';

/**
 * How much of a form goes into one prompt, in characters: with the instructions and an answer of usual length it stays
 * below 1,500 tokens, at about four characters a token.
 */
const QUESTIONS = 1100;
const FACTS = 1500;
const POSTING = 500;
const LONGEST_HELP = 100;
const MOST_CHOICES = 25;

/** One question as a model sees it. */
export interface AskedOfModel {
  fieldId: string;
  question: string;
  help?: string;
  choices?: string[];
}

/** The questions that fit, the short ones first: what does not fit is asked of the user. */
export function questionsWithin(fields: readonly FormField[]): AskedOfModel[] {
  const asked = fields
    .filter(({ options }) => options.length <= MOST_CHOICES)
    .map(({ id, label, help, options }) => ({
      fieldId: id,
      question: label,
      ...(help === '' ? {} : { help: help.slice(0, LONGEST_HELP) }),
      ...(options.length === 0 ? {} : { choices: options.map((option) => option.label) }),
    }))
    .sort((left, right) => JSON.stringify(left).length - JSON.stringify(right).length);
  return takeWithin(asked, QUESTIONS, (one) => JSON.stringify(one).length + 1);
}

/** The facts that have most to do with the questions and the job, as far as they fit, in their own order. */
export function factsWithin(facts: readonly Fact[], about: string): Fact[] {
  const wanted = keysOf(about);
  const ranked = facts
    .map((fact, position) => ({
      fact,
      position,
      shared: [...keysOf(fact.text)].filter((key) => wanted.has(key)).length,
    }))
    .sort((left, right) => right.shared - left.shared || left.position - right.position);
  return takeWithin(ranked, FACTS, ({ fact }) => fact.id.length + fact.text.length + 4)
    .sort((left, right) => left.position - right.position)
    .map(({ fact }) => fact);
}

/** What of a posting helps to answer a question for the user's own words; nothing where only choices are asked. */
export function postingWithin(posting: string, fields: readonly FormField[]): string {
  const isFree = fields.some(({ type }) => type === 'textarea' || type === 'richtext');
  return isFree ? posting.slice(0, POSTING) : '';
}

function takeWithin<T>(items: readonly T[], most: number, sizeOf: (item: T) => number): T[] {
  let left = most;
  return items.filter((item) => {
    const size = sizeOf(item);
    if (size > left) return false;
    left -= size;
    return true;
  });
}

function keysOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !isNeutral(word))
      .map(wordKey),
  );
}
