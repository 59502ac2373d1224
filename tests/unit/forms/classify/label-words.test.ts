import { expect, it } from 'vitest';
import { LabelWords } from '#main/forms/classify/says-only.ts';
import { normalise } from '#main/forms/plan/similarity.ts';
import words from '../../../../resources/fields/label-words.json' with { type: 'json' };

it('holds words in plain form', () => {
  const { common, address, phone, email } = LabelWords.parse(words);
  for (const list of [common, address, phone, email]) expect(normalise(list)).toBe(list);
});
