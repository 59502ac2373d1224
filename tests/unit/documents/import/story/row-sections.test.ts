import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { readDrawn } from '../pdf/drawn-pages.ts';

const read = async (text: string, name = 'cv.txt') =>
  (await importFile({ name, bytes: new TextEncoder().encode(text) })).profile;
const HEAD = [
  [[40, '**Ada Brenner', { size: 20 }] as const],
  null,
  [[40, 'ada@example.org'] as const],
  null,
] as const;
const heading = (text: string) => [[40, `**${text}`, { size: 13 }] as const];
const row = (label: string, text: string) => [[40, label] as const, [150, text] as const];

test('rows of a table of knowledge go to the sections that their labels name', () => {
  const profile = readDrawn([
    ...HEAD,
    heading('Berufserfahrung'),
    row('03/2019 – heute', '**Bäckerin'),
    [[150, 'Loaf GmbH'] as const],
    heading('Kenntnisse'),
    row('EDV', 'Excel, Word'),
    row('Sprachen', 'Deutsch (Muttersprache), Englisch (C1)'),
    row('Interessen', 'Schach'),
    null,
    [[40, 'Leer, den 3. März 2024'] as const],
    [[40, 'Ada Brenner'] as const],
  ]);
  expect(profile.languages).toMatchObject([
    { name: 'Deutsch', fluency: 'Muttersprache' },
    { name: 'Englisch', fluency: 'C1' },
  ]);
  expect(profile.extras).toMatchObject([{ kind: 'interest', title: 'Schach' }]);
  expect(profile.skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name]))).toEqual([
    'Excel',
    'Word',
  ]);
});

test('spoken languages behind a label among skills are languages; Python and Java stay skills', async () => {
  const profile = await read(
    'Ada Brenner\nada@x.example\n\nSKILLS\nLanguages: Python, Java\nTools: Git\n\nOTHER\nLanguages: German (native), Dutch (B1)\n',
  );
  expect(profile.languages.map(({ name }) => name)).toEqual(['German', 'Dutch']);
  expect(profile.skills[0]).toMatchObject({ name: 'Languages', keywords: ['Python', 'Java'] });
});

test('a mother tongue is a language, and its label how well it is spoken', async () => {
  const { languages } = await read(
    'Ada Brenner\nada@x.example\n\nLINGUE\nLingua madre: Italiano\nAltre lingue: Inglese (B2)\n',
  );
  expect(languages).toMatchObject([
    { name: 'Italiano', fluency: 'Lingua madre' },
    { name: 'Inglese', fluency: 'B2' },
  ]);
});

test('a heading that no list knows opens what its noun says', () => {
  const profile = readDrawn([
    ...HEAD,
    heading('Experience'),
    [[40, 'Clerk, Acme Ltd, 2019 – 2021'] as const],
    [[50, '• Kept the books'] as const],
    heading('Maritime Experience'),
    [[40, 'Deckhand, Larch Lines, 2015 – 2018'] as const],
    [[50, '• Kept watch'] as const],
  ]);
  expect(profile.experience.map(({ title }) => title)).toEqual(['Clerk', 'Deckhand']);
});

test('consent to the use of data is nobody’s interest', async () => {
  const { extras } = await read(
    'Jan Lis\njan@x.example\n\nZAINTERESOWANIA\nSzachy\n\nWyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.\n',
  );
  expect(extras.map(({ title }) => title)).toEqual(['Szachy']);
});

test('the marks of a list in an RTF file are marks, whatever font draws them', async () => {
  const { experience } = await read(
    "{\\rtf1\\ansi{\\b Ada Brenner}\\par ada@x.example\\par{\\b EXPERIENCE}\\par Clerk, Acme Ltd, 2019 - 2021\\par{\\pntext\\f1\\'b7\\tab}Kept the books\\par}",
    'cv.rtf',
  );
  expect(experience[0]?.highlights).toEqual(['Kept the books']);
});

test('jobs under a heading that says nothing of them are jobs, and a list of tickets in a row is one of names', () => {
  const profile = readDrawn([
    ...HEAD,
    heading('Service and Employment'),
    [[40, 'Clerk, Acme Ltd, 2019 – 2021'] as const],
    [[50, '• Kept the books'] as const],
    [[40, 'Driver, Larch Ltd, 2015 – 2018'] as const],
    heading('Kenntnisse'),
    row('Technik', 'Hydraulik, Pneumatik'),
    row('Zertifikate', 'Kranschein, Staplerschein'),
  ]);
  expect(profile.experience.map(({ title }) => title)).toEqual(['Clerk', 'Driver']);
  expect(profile.extras.map(({ title }) => title)).toEqual(['Kranschein', 'Staplerschein']);
});

test('certificates in a row of their own are each one, but where an issuer or a date stands among them', () => {
  const read = (list: string) =>
    readDrawn([
      ...HEAD,
      row('Sprachen', 'Deutsch (Muttersprache)'),
      row('Zertifikate', list),
      row('Hobbys', 'Schach'),
    ])
      .extras.filter(({ kind }) => kind === 'certificate')
      .map(({ title }) => title);
  expect(read('Staplerschein, Kranschein')).toEqual(['Staplerschein', 'Kranschein']);
  expect(read('Führerschein für schwere Lastwagen aller Art, Kranschein')).toHaveLength(2);
  expect(read('Hebezeuge, Hafenschule Nord GmbH')).toEqual(['Hebezeuge, Hafenschule Nord GmbH']);
  expect(read('Hebezeuge, Anschläger, 2022')).toHaveLength(1);
});
