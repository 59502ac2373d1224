import { expect, it } from 'vitest';
import { Answer } from '#shared/domain/answer.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const question = 'May work in the country';
const answer = (id: string, place: string, value: string, scope = 'any') =>
  Answer.parse({
    id,
    profileId: 'p1',
    key: 'auth.authorized',
    question,
    value,
    scope,
    place,
    expiresAt: null,
  });

function stored() {
  const { repositories } = openTestDb();
  seed(repositories);
  const { answers } = repositories;
  const seen = () => answers.list('p1').map(({ id, place, scope, value }) => [id, place, scope, value]);
  return { answers, seen };
}

it('keeps one answer a country, and takes the newer one to the same question', () => {
  const { answers, seen } = stored();
  for (const one of [answer('a', 'DE', 'Yes'), answer('b', 'ES', 'No'), answer('c', 'DE', 'No')])
    answers.save(one);
  expect(seen()).toEqual([
    ['a', 'DE', 'any', 'No'],
    ['b', 'ES', 'any', 'No'],
  ]);
});

it('moves an answer to another country or company, in the place of what was said there', () => {
  const { answers, seen } = stored();
  answers.save(answer('a', 'DE', 'Yes'));
  answers.save(answer('b', 'ES', 'No'));
  answers.save(answer('a', 'FR', 'Yes', 'Acme'));
  expect(seen()).toEqual([
    ['a', 'FR', 'Acme', 'Yes'],
    ['b', 'ES', 'any', 'No'],
  ]);
  answers.save(answer('a', 'ES', 'Yes'));
  expect(seen()).toEqual([['a', 'ES', 'any', 'Yes']]);
});
