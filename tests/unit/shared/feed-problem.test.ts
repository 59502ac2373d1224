import { expect, test } from 'vitest';
import { feedProblem } from '#shared/domain/feed-problem.ts';

test('releases come over a line that nobody can change, or from this machine', () => {
  for (const address of [
    'https://releases.example.org/jobai',
    'http://127.0.0.1:8080/x',
    'http://localhost/x',
  ])
    expect(feedProblem(address)).toBeNull();
  for (const address of [
    '',
    'releases.example.org',
    'http://releases.example.org',
    'http://192.168.1.4/releases',
    'file:///tmp/releases',
    'ftp://releases.example.org',
    'javascript:alert(1)',
  ])
    expect(feedProblem(address)).toMatch(/must begin with https/);
  expect(feedProblem('https://me:word@releases.example.org')).toMatch(/no name or password/);
});
