import { expect, it } from 'vitest';
import { LabelWords } from '#main/forms/classify/says-only.ts';
import { normalise } from '#main/forms/plan/similarity.ts';
import words from '../../../../resources/fields/label-words.json' with { type: 'json' };

it('holds words in plain form', () => {
  const { source, date, ...lists } = LabelWords.parse(words);
  expect([source, date]).toEqual(['written for this project', expect.any(String)]);
  for (const list of Object.values(lists)) expect(normalise(list)).toBe(list);
});
