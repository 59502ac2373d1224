import { expect, it } from 'vitest';
import { withTierModel } from '#renderer/features/settings/tier-models.ts';

it('keeps the choices for other uses and providers', () => {
  const all = { groq: { fast: 'a' }, gemini: { strong: 'b' } };
  expect(withTierModel(all, 'groq', 'strong', ' c ')).toEqual({
    groq: { fast: 'a', strong: 'c' },
    gemini: { strong: 'b' },
  });
});

it('gives a use back to the catalogue when the box is emptied', () => {
  expect(withTierModel({ groq: { fast: 'a', strong: 'c' } }, 'groq', 'strong', '')).toEqual({
    groq: { fast: 'a' },
  });
  expect(withTierModel({ groq: { fast: 'a' } }, 'groq', 'fast', ' ')).toEqual({});
});
