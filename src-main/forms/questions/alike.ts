import { z } from 'zod';
import type { Answer } from '#shared/domain/answer.ts';
import type { AnswerOffer } from '#shared/domain/form.ts';
import raw from '../../../resources/questions/asking-words.json' with { type: 'json' };
import { normalise, questionSimilarity } from '../plan/similarity.ts';
import { asksUserAlone } from './asks-user-alone.ts';

/** `resources/questions/asking-words.json`. */
export const AskingWords = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  about: z.string(),
  words: z.record(z.string(), z.string()),
});

/** Vectors alone hold mornings for evenings and strengths for weaknesses: they only rank, and leave out the far. */
const NEAR = 0.7;
let asking: ReadonlySet<string> | null = null;

/** A text with its vector of length 127. */
export interface Placed {
  text: string;
  vector: Int8Array;
}

/** Whether an answer may be offered for a question that merely means something like its own: never on what only the user may decide. */
export function mayBeOffered({ key, question, askFirst, value }: Answer): boolean {
  const field = { key, label: question, help: '', group: null };
  return key === 'custom' && askFirst !== true && value.trim() !== '' && !asksUserAlone(field);
}

/** The stored answer whose question is nearest in meaning, as an offer; null where none is near. */
export function nearestAnswer(
  asked: Placed,
  stored: readonly { answer: Answer; wording: Placed }[],
): AnswerOffer | null {
  const [best] = stored
    .filter(({ wording }) => mayMeanTheSame(wording.text, asked.text))
    .map((one) => ({ ...one, likeness: likenessOf(asked.vector, one.wording.vector) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((left, right) => right.likeness - left.likeness);
  if (best === undefined) return null;
  const { answer, wording } = best;
  const { id: answerId, value, saidAt = '' } = answer;
  return { answerId, question: wording.text, value, saidAt, why: 'alike' };
}

/** Whether one question says all that the other says, beside the words that questions are asked with. */
function mayMeanTheSame(one: string, other: string): boolean {
  if (questionSimilarity(one, other) === 0) return false;
  const [left, right] = [matterOf(one), matterOf(other)];
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function matterOf(question: string): Set<string> {
  asking ??= new Set(Object.values(AskingWords.parse(raw).words).flatMap((words) => words.split(' ')));
  const words = normalise(question)
    .split(' ')
    .filter((word) => word !== '' && asking?.has(word) !== true);
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word)));
}

/** The cosine of two vectors of length 127. */
function likenessOf(left: Int8Array, right: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum / (127 * 127);
}
