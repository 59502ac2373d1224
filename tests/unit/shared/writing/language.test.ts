import { expect, test } from 'vitest';
import { wholeResume } from '#agents/resume/whole-resume.ts';
import { DocumentLanguage } from '#shared/domain/document-language.ts';
import { documentWords, letterDay } from '#shared/writing/language/document-words.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

test.each(DocumentLanguage.options)('%s has a word for every heading and month, each once', (language) => {
  const words = documentWords(language);
  expect(Object.keys(words.headings)).toEqual(Object.keys(documentWords('en').headings));
  for (const list of [Object.values(words.headings), words.months, words.longMonths])
    expect(new Set(list).size).toBe(list.length);
  expect([words.months.length, words.longMonths.length]).toEqual([12, 12]);
  for (const name of ['{day}', '{month}', '{year}']) expect(words.day).toContain(name);
  for (const name of ['{page}', '{pages}']) expect(words.page).toContain(name);
});

test.each([
  ['en', '3 May 2026'],
  ['de', '3. Mai 2026'],
  ['fr', '3 mai 2026'],
  ['es', '3 de mayo de 2026'],
  ['nl', '3 mei 2026'],
  ['pt', '3 de maio de 2026'],
] as const)('a letter in %s is dated as people there write', (language, day) => {
  expect(letterDay('2026-05-03', language)).toBe(day);
});

test('a document is in the posting\u2019s language where the user has it, else in their own', () => {
  const profile = dataEngineer();
  expect(languageFor(profile, 'de')).toBe('en');
  const german = { ...profile, languages: [{ name: 'Deutsch', fluency: 'C1' }] };
  expect(languageFor(german, 'de-AT')).toBe('de');
  expect(languageFor({ ...profile, languages: [{ name: 'alemán', fluency: '' }] }, 'de')).toBe('de');
  expect(languageFor(german, 'pl')).toBe('en');
  const writesDutch = {
    ...profile,
    summary:
      'Ik werk met veel plezier aan de planning van het team en zorg voor de rapporten van een afdeling.',
    experience: [],
    projects: [],
  };
  expect(languageFor(writesDutch, 'nl')).toBe('nl');
  expect(languageFor(writesDutch, null)).toBe('nl');
});

test('headings and dates change, the user\u2019s own words do not', () => {
  const [english, german] = [wholeResume(dataEngineer()), wholeResume(dataEngineer(), [], 'de')];
  expect(german.sections.map(({ heading }) => heading)).toContain('Berufserfahrung');
  expect(german.sections[0]?.entries[0]).toEqual({
    ...english.sections[0]!.entries[0]!,
    dates: 'März 2021 - heute',
  });
});

test.each([
  ['fr', 'Conseil aux clients', 'fr'],
  ['de', 'Beratung von Kunden und Kasse', 'de'],
  ['fr', 'Cash handling', 'en'],
])('for a posting in %s, somebody whose one line is "%s" gets documents in %s', (posting, line, language) => {
  const profile = { ...dataEngineer(), summary: '', projects: [] };
  profile.experience = [{ ...profile.experience[0]!, summary: '', highlights: [line] }];
  expect(languageFor(profile, posting)).toBe(language);
});
