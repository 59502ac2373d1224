import { expect, it } from 'vitest';
import { whereItGoes } from '#renderer/lib/where-it-goes.ts';

it.each([
  [['https://acme.com', 'https://jobs.example.com'], 'Goes to jobs.example.com (the posting is on acme.com)'],
  [['https://acme.com'], 'Goes to acme.com'],
  [['https://acme.com', 'https://acme.com'], 'Goes to acme.com'],
  [
    ['https://acme.com', 'https://form.example', 'https://acme.com'],
    'Goes to acme.com (parts of the form are on form.example)',
  ],
  [
    ['https://acme.com', 'https://form.example', 'https://in.example'],
    'Goes to in.example (the posting is on acme.com; parts of the form are on form.example)',
  ],
  [['http://127.0.0.1:4100'], 'Goes to 127.0.0.1:4100'],
])('says of %j: %s', (origins, line) => {
  expect(whereItGoes(origins, 'Goes', false)).toBe(line);
});

it('says nothing of a receipt that was kept before it was known', () => {
  expect(whereItGoes(undefined, 'Went', false)).toBeNull();
  expect(whereItGoes([], 'Went', false)).toBeNull();
});

it('names the practice board only for a made-up job on this machine', () => {
  expect(whereItGoes(['http://127.0.0.1:4100'], 'Goes', true)).toBe('Goes to the practice board');
  expect(whereItGoes(['https://acme.com'], 'Goes', true)).toBe('Goes to acme.com');
});
