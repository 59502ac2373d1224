import { expect, it } from 'vitest';
import { keepAnswer } from '#main/compose/forms/keep-answers.ts';
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
