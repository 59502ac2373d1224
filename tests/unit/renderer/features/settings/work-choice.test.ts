import { expect, it } from 'vitest';
import { choiceOf, choiceText, modelGroups, withChoice } from '#renderer/features/settings/work-choice.ts';
import { providerOf } from './provider-of.ts';

it('reads back what it wrote, also a model with spaces', () => {
  const choice = { provider: 'server-1', model: 'my model:8b' };
  expect(choiceOf(choiceText(choice))).toEqual(choice);
  expect(choiceOf(choiceText(undefined))).toBeUndefined();
});

it('gives work back to the order and leaves the rest', () => {
  const all = { resume: { provider: 'groq', model: 'a' }, analyst: { provider: 'gemini', model: 'b' } };
  expect(withChoice(all, 'resume', undefined)).toEqual({ analyst: all.analyst });
});

it('lists models by provider, keeps an unknown choice, and says who is switched off', () => {
  const providers = [providerOf(), providerOf({ id: 'gemini', label: 'Gemini', enabled: false })];
  const groups = modelGroups(providers, { provider: 'groq', model: 'my-own' });
  expect(groups.map(({ group, items }) => [group, items.map(({ label }) => label)])).toEqual([
    ['Groq', ['small', 'large', 'my-own']],
    ['Gemini (switched off)', ['small', 'large']],
  ]);
});
