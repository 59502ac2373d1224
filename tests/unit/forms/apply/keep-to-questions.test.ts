import { expect, it } from 'vitest';
import { keepToQuestions } from '#main/forms/apply/keep-to-questions.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

const newSession = (): Parameters<typeof keepToQuestions>[0] => ({
  given: new Map(),
  asked: new Set(),
  refused: new Map(),
  needed: new Set(),
  questions: new Map(),
  setAside: new Map(),
});

it('keeps an answer to its question where a later step asks another under the same name', () => {
  const session = newSession();
  const first = [fieldLike({ id: 'answer', label: 'Do you have a driving licence?' })];
  const second = [fieldLike({ id: 'answer', label: 'Have you ever been convicted?' })];
  keepToQuestions(session, first);
  session.asked.add('answer');
  session.needed.add('answer');
  session.refused.set('answer', { message: 'Required', value: '' });
  session.given.set('answer', { value: 'Yes', source: 'user', reason: 'you answered this' });
  keepToQuestions(session, first);
  expect(session.given.get('answer')?.value).toBe('Yes');
  keepToQuestions(session, second);
  expect([session.given.size, session.asked.size, session.refused.size, session.needed.size]).toEqual([
    0, 0, 0, 0,
  ]);
  keepToQuestions(session, first);
  expect(session.given.get('answer')?.value).toBe('Yes');
  expect(session.asked.has('answer')).toBe(true);
});

it('tells questions of the same words apart by what they stand under', () => {
  const session = newSession();
  keepToQuestions(session, [fieldLike({ id: 'answer', label: 'Yes or no', group: 'Driving licence' })]);
  session.given.set('answer', { value: 'Yes', source: 'user', reason: 'you answered this' });
  keepToQuestions(session, [fieldLike({ id: 'answer', label: 'Yes or no', group: 'Convictions' })]);
  expect(session.given.size).toBe(0);
});
