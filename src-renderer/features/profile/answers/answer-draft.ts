import { dayOf } from '#shared/dates/local-day.ts';
import { type AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import { topicLabel } from '#shared/domain/answer-topics.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

export type Reach = 'any' | 'country' | 'company' | 'posting';

/** An answer while it is written: what it is for is one choice with one box behind it. */
export interface AnswerDraft {
  key: FieldKey;
  question: string;
  wordings: string[];
  value: string;
  reach: Reach;
  company: string;
  place: string | null;
  posting: string;
  /** `2027-01-31`; empty never expires. */
  until: string;
  askFirst: boolean;
}

export const EMPTY_DRAFT: AnswerDraft = {
  key: 'custom',
  question: '',
  wordings: [],
  value: '',
  reach: 'any',
  company: '',
  place: null,
  posting: '',
  until: '',
  askFirst: false,
};

/** A stored answer as it is changed. */
export function draftOf(answer: AnswerInput): AnswerDraft {
  const { key, question, wordings = [], value, scope, place = '', posting = '', expiresAt } = answer;
  const reach =
    posting !== ''
      ? 'posting'
      : scope !== 'any'
        ? 'company'
        : place !== '' && !dependsOnPlace(key)
          ? 'country'
          : 'any';
  return {
    ...{ key, question, wordings, value, reach, posting },
    company: scope === 'any' ? '' : scope,
    place: place || null,
    until: expiresAt === null ? '' : dayOf(expiresAt),
    askFirst: answer.askFirst ?? false,
  };
}

/** What is stored of a draft. */
export function answerOf(draft: AnswerDraft): AnswerInput {
  const { key, question, wordings, value, reach, company, place, posting, until, askFirst } = draft;
  const ofCountry = reach === 'country' || dependsOnPlace(key);
  return {
    ...{ key, value, wordings, askFirst },
    question: question.trim() || topicLabel(key),
    scope: reach === 'company' || reach === 'posting' ? company.trim() || 'any' : 'any',
    place: ofCountry ? (place ?? '') : '',
    posting: reach === 'posting' ? posting.trim() : '',
    // Good for the whole of its last day.
    expiresAt: until === '' ? null : new Date(`${until}T23:59:59`).toISOString(),
  };
}

/** What is missing, by the part of the draft. */
export function problemsOf(draft: AnswerDraft): Partial<Record<keyof AnswerDraft, string>> {
  const { key, question, value, reach, company, place, posting } = draft;
  return {
    ...(key === 'custom' && question.trim() === '' && { question: 'Write the question as forms ask it' }),
    ...(value.trim() === '' && { value: 'Write your answer' }),
    ...(reach === 'company' && company.trim() === '' && { company: 'Name the company' }),
    ...(reach === 'country' && place === null && { place: 'Choose the country' }),
    ...(reach === 'posting' &&
      !URL.canParse(posting.trim()) && { posting: 'Paste the address of the posting' }),
  };
}
