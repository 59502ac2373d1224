import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPracticePerson } from '#shared/domain/is-practice.ts';

test('the person that is shipped to practise with is known as made up', () => {
  const file = new URL('../../../../resources/sample/profile.json', import.meta.url);
  const { basics } = JSON.parse(readFileSync(file, 'utf8')) as { basics: { email: string } };
  expect(isPracticePerson(basics)).toBe(true);
  expect(isPracticePerson({ email: '' })).toBe(false);
});
