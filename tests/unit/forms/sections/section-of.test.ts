import { expect, it } from 'vitest';
import { onlyCounts, sectionOf } from '#main/forms/sections/section-of.ts';
import { SectionWords } from '#main/forms/sections/section-words.ts';
import { fold } from '#shared/domain/fold.ts';
import raw from '../../../../resources/fields/sections.json' with { type: 'json' };

it.each([
  ['Work Experience 2', 'work'],
  ['Employment history (most recent first)', 'work'],
  ['Position 1', 'work'],
  ['Berufserfahrung', 'work'],
  ['Beruflicher Werdegang', 'work'],
  ['Expériences professionnelles', 'work'],
  ['Experiencia laboral', 'work'],
  ['Werkervaring', 'work'],
  ['Experiência profissional', 'work'],
  ['Doświadczenie zawodowe', 'work'],
  ['Pracovní zkušenosti', 'work'],
  ['Education & Training', 'education'],
  ['Your academic background', 'education'],
  ['Ausbildung', 'education'],
  ['Wykształcenie', 'education'],
  ['Vzdělání', 'education'],
  ['Arbetslivserfarenhet', 'work'],
  ['Tidigare anställningar', 'work'],
  ['Utbildning', 'education'],
  ['Språkkunskaper', 'other'],
  ['Languages', 'other'],
  ['Sprachkenntnisse', 'other'],
  ['Certificates and licences', 'other'],
  ['Professional references', 'other'],
  ['Références professionnelles', 'other'],
  ['Position', null],
  ['About the role', null],
  ['Personal details', null],
  ['Which position do you apply for', null],
] as const)('takes the heading "%s" for %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it('knows a heading that only counts', () => {
  expect(['Entry 2', '#1', '3', 'Add another'].map(onlyCounts)).toEqual([true, true, true, true]);
  expect(['School 2', 'Volunteering'].map(onlyCounts)).toEqual([false, false]);
});

it('has its words in plain form, and all of them compile', () => {
  const { work, education, fields, ...others } = SectionWords.parse(raw);
  const lists = [work, education].flatMap((names) => Object.values(names));
  const flat = Object.values(others).filter((list) => Array.isArray(list));
  for (const words of [...lists, ...flat, ...Object.values(fields)].flat()) {
    expect(words).toBe(fold(words ?? ''));
    expect(() => new RegExp(words ?? '')).not.toThrow();
  }
});
