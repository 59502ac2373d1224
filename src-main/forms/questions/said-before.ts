import { localDay } from '#shared/dates/local-day.ts';
import type { Answer, AnswerInput } from '#shared/domain/answer.ts';
import type { AnswerOffer } from '#shared/domain/form.ts';
import { letterDay } from '#shared/writing/language/document-words.ts';

/** Where a stored answer comes from, in words: `your answer of 3 October 2026 to "Notice period"`. */
export function saidBefore({ saidAt, question }: AnswerInput): string {
  const at = new Date(saidAt ?? '');
  const day = Number.isNaN(at.getTime()) ? '' : ` of ${letterDay(localDay(at), 'en')}`;
  return `your answer${day} to "${question}"`;
}

/** A stored answer that is to be confirmed, with the value that it has for the field. */
export function askFirst(value: string, answer: AnswerInput & Partial<Pick<Answer, 'id'>>): AnswerOffer {
  const { id: answerId = '', question, saidAt = '' } = answer;
  return { answerId, question, value, saidAt, why: 'ask-first' };
}
