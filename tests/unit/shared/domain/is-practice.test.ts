import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPracticePerson } from '#shared/domain/is-practice.ts';

test('the person that is shipped to practise with is known as made up', () => {
  const file = new URL('../../../../resources/sample/profile.json', import.meta.url);
  const { basics } = JSON.parse(readFileSync(file, 'utf8')) as {
    basics: { email: string; name: string };
  };
  const person = (email: string, full: string) =>
    isPracticePerson({ email, name: { first: '', last: '', full, preferred: '' } });
  expect(person(basics.email, basics.name)).toBe(true);
  expect(person('ada@example.com', basics.name)).toBe(true);
  expect(person(basics.email, 'Ada Example')).toBe(true);
  expect(person('ada@example.com', 'Ada Example')).toBe(false);
});
