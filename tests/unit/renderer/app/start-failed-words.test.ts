import { expect, it } from 'vitest';
import { startFailedWords } from '#renderer/app/start-failed-words.ts';
import { serialiseError, ValidationError } from '#shared/errors/index.ts';

it.each([
  ['what the program was told to refuse', serialiseError(new Error('Cannot find module "x"'))],
  ['what the window itself met', new Error('x is not a function')],
])('sends nobody to a page that can not be opened: %s', (_name, error) => {
  const { message, next } = startFailedWords(error);
  expect(`${message} ${next}`).not.toMatch(/Diagnostics|Logs|module|function/);
  expect(next).toContain('install JobAI anew');
});

it('keeps the words of a failure that people can put right', () => {
  const { message, next } = startFailedWords(serialiseError(new ValidationError('The disk is full.')));
  expect(message).toBe('The disk is full.');
  expect(next).toMatch(/Put right/);
});
