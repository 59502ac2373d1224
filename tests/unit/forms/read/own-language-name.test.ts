import { expect, it } from 'vitest';
import { isOwnLanguageName } from '#main/forms/read/own-language-name.ts';

it.each([
  ['Deutsch', true],
  ['Português (Brasil)', true],
  ['english', true],
  ['German', false],
  ['Allemand', false],
  ['', false],
])('%j is a language in its own words: %s', (text, own) => {
  expect(isOwnLanguageName(text)).toBe(own);
});
