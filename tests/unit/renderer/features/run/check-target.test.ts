import { expect, test } from 'vitest';
import { isPostingText, targetProblem } from '#renderer/features/run/check-target.ts';

test.each([
  ['url', 'example.com/jobs/1'],
  ['url', 'https://www.bücher.de/stellen?id=4'],
  ['url', 'http://127.0.0.1:4000/acme'],
  ['greenhouse', 'acme'],
  ['greenhouse', 'https://job-boards.greenhouse.io/acme'],
])('%s takes %s', (source, given) => {
  expect(targetProblem(source, given)).toBe('');
});

test.each([
  ['url', 'Backend', /“Backend” is no web address/],
  ['url', 'javascript:alert(1)', /no web address/],
  ['lever', 'Acme Inc', /has spaces/],
])('%s says what is wrong with %s', (source, given, words) => {
  expect(targetProblem(source, given)).toMatch(words);
});

test('a posting’s text is told from a list of addresses or names', () => {
  const posting =
    'Night nurse. We look for a person who likes to work at night, with three years of experience.';
  expect(isPostingText(posting)).toBe(true);
  expect(isPostingText(Array.from({ length: 20 }, (_, at) => `example.com/jobs/${at}`).join('\n'))).toBe(
    false,
  );
  expect(isPostingText('Acme, Globex, Initech')).toBe(false);
});
