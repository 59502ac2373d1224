import { expect, it } from 'vitest';
import { keyInLanguages, LanguageLabels } from '#main/forms/classify/language-labels.ts';
import labels from '../../../../resources/fields/labels.json' with { type: 'json' };

it.each([
  ['labels', 'Huidige werkgever', 'work.company'],
  ['labels', 'Uczelnia', 'education.school'],
  ['labels', 'Nejvyšší dosažené vzdělání', 'education.degree'],
  ['labels', 'Cargo atual', 'work.title'],
  ['questions', 'Jaká je vaše platová představa?', 'salary.expected'],
  ['questions', 'Skąd dowiedziałaś się o tej ofercie?', 'referral.how-heard'],
] as const)('knows %s "%s" as %s', (part, label, key) => {
  expect(keyInLanguages(part, label)).toBe(key);
});

it('takes no word in the middle of a label for the label', () => {
  expect(keyInLanguages('labels', 'Waarom wil je bij deze werkgever werken')).toBeNull();
});

it('has its words in plain form', () => {
  const { questions, labels: short, files } = LanguageLabels.parse(labels);
  const all = [questions, short, files].flatMap((part) => Object.values(part).flat());
  for (const words of all) expect(words).toBe(words?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
});
