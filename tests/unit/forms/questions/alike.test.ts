import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AskingWords, mayBeOffered, nearestAnswer } from '#main/forms/questions/alike.ts';
import { wordVectors } from '#main/rag/word-vectors.ts';
import { Answer } from '#shared/domain/answer.ts';
import raw from '../../../../resources/questions/asking-words.json' with { type: 'json' };

const embedder = wordVectors(join(import.meta.dirname, '../../../../resources/embeddings'));
const placed = (text: string) => ({ text, vector: embedder.embed(text) });
const answer = (question: string, over: Partial<Answer> = {}) =>
  Answer.parse({ id: 'a', profileId: 'p', key: 'custom', question, value: 'This.', ...over });
const offered = (stored: string, asked: string) =>
  nearestAnswer(placed(asked), [{ answer: answer(stored), wording: placed(stored) }])?.question ?? null;

describe('an answer that may be meant is offered', () => {
  it.each([
    ['Which databases have you used?', 'What databases have you worked with?'],
    ['Tell us about a project you are proud of', 'Describe a project that you are proud of'],
    ['What are your hobbies?', 'What hobbies do you have?'],
    ['Which tools do you use for project management?', 'What project management tools have you used?'],
    ['What are your career goals?', 'What are your long-term career goals?'],
    ['Can you provide references?', 'Are you able to provide references?'],
    ['Describe your experience with customer service', 'What customer service experience do you have?'],
  ])('%s for %s', (stored, asked) => expect(offered(stored, asked)).toBe(stored));

  it.each([
    ['Which databases have you used?', 'Which frameworks have you used?'],
    ['What is your greatest strength?', 'What is your greatest weakness?'],
    ['Can you work mornings?', 'Can you work evenings?'],
    ['Can you start in January?', 'Can you start in March?'],
    ['Which days can you work?', 'Which days can you not work?'],
    ['Do you speak German?', 'Do you speak Dutch?'],
    ['Are you comfortable lifting 20 kg?', 'Are you comfortable lifting 50 kg?'],
    ['What was your favourite subject at school?', 'What was your worst subject at school?'],
    ['Why are you leaving your current job?', 'Why do you want this job?'],
  ])('%s, not for %s', (stored, asked) => expect(offered(stored, asked)).toBeNull());
});

it('offers nothing about what only the user may decide, nor what is never used unasked', () => {
  expect(mayBeOffered(answer('What are your hobbies?'))).toBe(true);
  expect(mayBeOffered(answer('Have you ever been convicted of a felony?'))).toBe(false);
  expect(mayBeOffered(answer('Do you have a disability?'))).toBe(false);
  expect(mayBeOffered(answer('Pay', { key: 'salary.expected' }))).toBe(false);
  expect(mayBeOffered(answer('What are your hobbies?', { askFirst: true }))).toBe(false);
});

it('holds asking words in plain form', () => {
  const { words } = AskingWords.parse(raw);
  expect(Object.keys(words)).toHaveLength(13);
  for (const list of Object.values(words))
    expect(list).toBe(list.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
});
