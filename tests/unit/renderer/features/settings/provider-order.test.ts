import { expect, it } from 'vitest';
import { movedTo } from '#renderer/features/settings/provider-order.ts';

const ids = ['groq', 'gemini', 'mine'];

it('moves one up, down and to an end', () => {
  expect(movedTo(ids, 'mine', 0)).toEqual(['mine', 'groq', 'gemini']);
  expect(movedTo(ids, 'groq', 1)).toEqual(['gemini', 'groq', 'mine']);
  expect(movedTo(ids, 'groq', 9)).toEqual(['gemini', 'mine', 'groq']);
});

it('leaves all where they are when it is at the end already, or unknown', () => {
  expect(movedTo(ids, 'groq', -1)).toEqual(ids);
  expect(movedTo(ids, 'other', 0)).toEqual(ids);
});
