import { expect, it } from 'vitest';
import { keepAnswer, keepTyped } from '#main/compose/forms/keep-answers.ts';
import { TYPED_ON_PAGE } from '#main/forms/questions/may-keep.ts';
import { publicField } from '#main/forms/read/read-field.ts';
import { Answer } from '#shared/domain/answer.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

function keeping() {
  const { repositories } = openTestDb();
  seed(repositories);
  const { answers } = repositories;
  let number = 0;
  const job = { company: 'Acme', title: 'Engineer', url: 'https://jobs.example/acme/17?utm_source=x' };
  const where = { home: 'GB', posting: ['DE'] };
  const ids = { next: (kind: string) => `${kind}-${++number}` };
  return { answers, deps: { answers, ids, profileId: 'p1', job, where, by: 'form' as const } };
}
const given = (value: string, keepFor?: 'any' | 'country' | 'company' | 'posting') => ({
  ...{ fieldId: 'f1', value, remember: true },
  ...(keepFor && { keepFor }),
});

it('keeps what was chosen in words, with who asked for it', () => {
  const { answers, deps } = keeping();
  const field = { ...publicField(fieldLike({ label: 'Shift' })), options: [{ value: '7', label: 'Early' }] };
  keepAnswer(deps, field, given('7'));
  expect(answers.list('p1')).toMatchObject([
    { value: 'Early', scope: 'any', place: '', origin: { by: 'form', company: 'Acme', title: 'Engineer' } },
  ]);
});

it('keeps an answer no wider than the user says', () => {
  const { answers, deps } = keeping();
  const field = publicField(fieldLike({ label: 'Desk' }));
  for (const keepFor of ['any', 'country', 'company', 'posting'] as const)
    keepAnswer(deps, field, given(keepFor, keepFor));
  const kept = answers.list('p1').map(({ value, scope, place, posting }) => [value, scope, place, posting]);
  expect(kept.sort()).toEqual([
    ['any', 'any', '', ''],
    ['company', 'Acme', '', ''],
    ['country', 'any', 'DE', ''],
    ['posting', 'Acme', '', 'https://jobs.example/acme/17'],
  ]);
});

it('adds the words of a question to the answer that the user confirmed for it, and keeps a changed one apart', () => {
  const { answers, deps } = keeping();
  const id = 'old';
  answers.save(
    Answer.parse({ id, profileId: 'p1', key: 'custom', question: 'Your hobbies', value: 'Chess' }),
  );
  const offer = { answerId: id, question: 'Your hobbies', value: 'Chess', saidAt: '', why: 'alike' as const };
  const field = { ...publicField(fieldLike({ label: 'What hobbies do you have?' })), offer };
  keepAnswer(deps, field, given('Chess'));
  expect(answers.list('p1')).toMatchObject([{ id, wordings: ['What hobbies do you have?'] }]);
  keepAnswer(deps, field, given('Go'));
  expect(
    answers
      .list('p1')
      .map(({ value }) => value)
      .sort(),
  ).toEqual(['Chess', 'Go']);
});

it('keeps what was typed on the page only where it is wanted, and what is about the company for it alone', () => {
  const { answers, deps } = keeping();
  const typed = (id: string, label: string, reason = TYPED_ON_PAGE) => ({
    ...{ id, label, key: 'custom' as const, type: 'text' as const, required: false },
    ...{ status: 'filled' as const, value: id, readBack: id, source: 'user' as const, reason },
  });
  const fields = [
    typed('a', 'Which shift suits you?'),
    typed('b', 'Which desk do you like?'),
    typed('c', 'Have you worked for Acme before?'),
    typed('d', 'Which lamp do you like?', 'you answered this'),
  ];
  keepTyped(deps, fields, ['a', 'c', 'd']);
  expect(answers.list('p1').map(({ value, scope }) => [value, scope])).toEqual([
    ['a', 'any'],
    ['c', 'Acme'],
  ]);
});
