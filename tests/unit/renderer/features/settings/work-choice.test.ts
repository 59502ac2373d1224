import { expect, it } from 'vitest';
import { choiceOf, choiceText, withChoice } from '#renderer/features/settings/work-choice.ts';

it('reads back what it wrote, also a model with spaces', () => {
  const choice = { provider: 'server-1', model: 'my model:8b' };
  expect(choiceOf(choiceText(choice))).toEqual(choice);
  expect(choiceOf(choiceText(undefined))).toBeUndefined();
});

it('gives work back to the order and leaves the rest', () => {
  const all = { resume: { provider: 'groq', model: 'a' }, analyst: { provider: 'gemini', model: 'b' } };
  expect(withChoice(all, 'resume', undefined)).toEqual({ analyst: all.analyst });
});
