import { describe, expect, it } from 'vitest';
import { planLanguagePairs } from '#main/forms/plan/language-pairs.ts';
import { addsLanguage } from '#main/forms/sections/find-adders.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

const LANGUAGES = ['Englisch', 'Französisch', 'Italienisch', 'Deutsch'];
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'Muttersprache'];
const row = (n: number) => [
  fieldLike({ id: `l${n}`, type: 'select', label: 'Sprache', options: LANGUAGES }),
  fieldLike({ id: `n${n}`, type: 'select', label: 'Niveau', options: LEVELS }),
];
const languages = [
  { name: 'German', fluency: 'Native' },
  { name: 'Basque', fluency: 'Native' },
  { name: 'French', fluency: 'B1' },
  { name: 'English', fluency: '' },
];
const planned = (fields: ReturnType<typeof row>, toldLanguages: ReadonlySet<string> = new Set()) =>
  [...planLanguagePairs(fields, { profile: { ...sampleProfile(), languages }, toldLanguages })].map((one) =>
    one.join(' '),
  );

describe('rows of a language and its level', () => {
  it('take the languages that the form knows, each with a level that the profile tells', () => {
    expect(planned([...row(1), ...row(2), ...row(3)])).toEqual([
      'l1 Deutsch',
      'n1 Muttersprache',
      'l2 Französisch',
      'n2 B1',
    ]);
  });

  it('take the next one where the page has taken the first into a list of its own', () => {
    expect(planned(row(1), new Set(['German']))).toEqual(['l1 Französisch', 'n1 B1']);
  });

  it.each([
    [{ words: '+ Add language', name: '', titles: [] }, true],
    [{ words: 'Další jazyk', name: '', titles: [] }, true],
    [{ words: 'Add another', name: '', titles: ['Languages'] }, true],
    [{ words: '+', name: '', titles: ['Sprachen'] }, true],
    [{ words: 'Add certificate', name: '', titles: ['Languages'] }, false],
    [{ words: 'Language', name: '', titles: [] }, false],
  ])('are added by a button that says so: %o', (button, adds) => {
    expect(addsLanguage(button)).toBe(adds);
  });
});
