import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import { sharePlaces } from './places-asked.ts';
import { samePay } from './same-pay.ts';
import { normalise, questionSimilarity } from './similarity.ts';

/** Two questions this alike ask the same thing; below it the user is asked again rather than misquoted. */
const SAME_QUESTION = 0.8;

/**
 * Questions whose yes means something else than usual: "authorized to work without sponsorship?", "I do not require a visa".
 * A stored answer to the usual question must not be used for them.
 */
const TURNED = /\b(without|not|don'?t|no|ohne|kein\w*|sans|sin)\b/i;
const YES_NO_KEY = /^(auth|age|relocation)/;
const PLACE_KEY = /^(auth\.|relocation|custom)/;

export interface Question {
  key: FieldKey;
  label: string;
}

/** The user's stored answer to a question: this company's before a general one, the same words before the same meaning. Null where there is none. */
export function findAnswer(
  answers: readonly AnswerInput[],
  question: Question,
  company: string,
  now: Date,
): AnswerInput | null {
  const usable = answers.filter(
    (answer) => isInScope(answer, company) && !isExpired(answer, now) && answer.value.trim() !== '',
  );
  const ranked = usable
    .map((answer) => ({ answer, rank: rankOf(answer, question) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => scopeRank(right.answer) - scopeRank(left.answer) || right.rank - left.rank);
  return ranked[0]?.answer ?? null;
}

function rankOf(answer: AnswerInput, question: Question): number {
  // Allowed to work in one country says nothing of another.
  if (PLACE_KEY.test(question.key) && !sharePlaces(answer.question, question.label)) return 0;
  if (question.key.startsWith('salary.') && !samePay(answer, question.label)) return 0;
  const alike = questionSimilarity(answer.question, question.label);
  if (alike >= (isDelicate(question) ? 1 : SAME_QUESTION)) return 1 + alike;
  if (question.key === 'custom' || answer.key !== question.key) return 0;
  if (isTurned(question) && !isTurned({ key: answer.key, label: answer.question })) return 0;
  return question.key.startsWith('consent.') ? 0 : 0.5 + alike / 2;
}

/** "Secret" and "top secret" clearance are nearly the same words: only the very same ones will do. */
function isDelicate({ key, label }: Question): boolean {
  return key === 'custom' && isForUserAlone({ key, label, help: '', group: null });
}

function isTurned({ key, label }: Question): boolean {
  if (!YES_NO_KEY.test(key)) return false;
  const both = /authori[sz]|eligible|right to work|permitted/i.test(label) && /sponsor|visa/i.test(label);
  return both || TURNED.test(label);
}

function isInScope(answer: AnswerInput, company: string): boolean {
  return answer.scope === 'any' || normalise(answer.scope) === normalise(company);
}

function scopeRank(answer: AnswerInput): number {
  return answer.scope === 'any' ? 0 : 1;
}

function isExpired(answer: AnswerInput, now: Date): boolean {
  return answer.expiresAt !== null && Date.parse(answer.expiresAt) <= now.getTime();
}
