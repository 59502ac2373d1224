import { expect, it } from 'vitest';
import { troubleIn } from '#main/forms/page/trouble.ts';

it('says the gravest of what a page says against an application', () => {
  const lines = [
    'Something went wrong',
    'You have already applied for this job',
    'Your new application was not saved.',
  ];
  expect(troubleIn(lines)).toEqual({ says: 'the page says that it was not taken', line: lines[2] });
  expect(troubleIn(lines.slice(0, 2))?.says).toBe('the page says that you applied before');
  expect(troubleIn(lines.slice(0, 1))?.says).toBe('the page says that something went wrong');
});

it('says nothing of a page that only tells what to do in case', () => {
  expect(troubleIn(['Your profile', 'If something went wrong, write to us.'])).toBeNull();
});
