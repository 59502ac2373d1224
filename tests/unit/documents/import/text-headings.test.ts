import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const read = async (text: string, name = 'cv.txt') =>
  (await importFile({ name, bytes: new TextEncoder().encode(text) })).profile;

test('words that a row of signs underlines are a heading, whatever they say', async () => {
  const profile = await read(
    'Ines Calder\nines@example.org\n\nABOUT\n-----\nGrower of late apples.\n\nORCHARD WORK\n------------\nHead Gardener\nHill Farm, Hereford, UK\n2016 - 2020\n* Pruned 900 trees\n',
  );
  expect(profile.summary).toBe('Grower of late apples.');
  expect(profile.experience).toMatchObject([{ title: 'Head Gardener', company: 'Hill Farm' }]);
});

test('in RTF, larger type shows a heading', async () => {
  const line = (text: string, size = 24, bold = false) =>
    `\\pard\\plain \\fs${size}${bold ? '\\b' : ''} ${text}\\par\n`;
  const profile = await read(
    `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n${line('Ines Calder', 40, true)}${line('ines@example.org')}${line('About me', 28, true)}${line('Grower of late apples.')}${line('Orchard and Field', 28, true)}${line('Hill Farm, Hereford, UK', 24, true)}${line('Head Gardener, 2016 - 2020')}${line('Education', 28, true)}${line('Diploma in Horticulture, Pershore College, 2012 - 2014')}}`,
    'cv.rtf',
  );
  expect(profile.summary).toBe('Grower of late apples.');
  expect(profile.experience).toMatchObject([{ title: 'Head Gardener', company: 'Hill Farm' }]);
});

test.each([
  ['Berufserfahrung / Work Experience', 'experience'],
  ['Memberships and Certificates', 'certificate'],
])('"%s" opens a section of the kind %s', async (heading, kind) => {
  const { sectionOf } = await import('#main/documents/import/story/words.ts');
  expect(sectionOf(heading)).toBe(kind);
});

test('training at a school with its years is education where nothing else is', async () => {
  const profile = await read(
    'Ines Calder\nines@example.org\n\nWORK HISTORY\nGardener, Hill Farm, 2016 - 2020\n\nTRAINING\nDiploma in Horticulture, Pershore College, 2012 - 2014\n\nMACHINES AND METHODS\nMachines: chainsaw, chipper\nMethods: grafting, layering\n',
  );
  expect(profile.education).toMatchObject([{ school: 'Pershore College', degree: 'Diploma' }]);
  expect(profile.skills.flatMap(({ keywords }) => keywords)).toContain('grafting');
});

test('certificates in one running line are kept one by one; authors stay with what they wrote', async () => {
  const profile = await read(
    'Ines Calder\nines@example.org\n\nCertifications\nFirst aid at work (2021); Chainsaw licence\n\nPublications\n- Calder, I. (2019). Apples in rain. Journal of Orchards, 4(1), 2–9.\n- Roe, J., and Calder, I. (2020). Frost at night. Hill Letters, 2, 5–6.\n',
  );
  expect(profile.extras.map(({ title, text }) => [title, text])).toEqual([
    ['First aid at work', ''],
    ['Chainsaw licence', ''],
    ['Apples in rain', 'Calder, I.'],
    ['Frost at night', 'Roe, J., and Calder, I.'],
  ]);
});

test('labels say which part of a school or job is meant', async () => {
  const profile = await read(
    'Ada Lis\nada@example.org\n\nDoświadczenie zawodowe\n02.2019 - obecnie   Młyn Wodny Sp. z o.o., Toruń\nStanowisko: Starszy specjalista ds. jakości\n- Badanie mąki\n\nWykształcenie\n10.2010 - 06.2015   Politechnika Gdańska, Gdańsk\nKierunek: Technologia żywności\nTytuł: magister\n',
  );
  expect(profile.experience).toMatchObject([{ title: 'Starszy specjalista ds. jakości' }]);
  expect(profile.education).toMatchObject([
    { school: 'Politechnika Gdańska', field: 'Technologia żywności', degree: 'magister' },
  ]);
});

test('a name in the order of lists is no place', async () => {
  const profile = await read(
    'Informazioni personali\nNome   Rinaldi, Sofia\nIndirizzo   Via Garibaldi 3, 75100 Matera, Italia\nE-mail   sofia@example.org\n\nEsperienza lavorativa\n2016 - 2020   Cuoca, Trattoria Sasso, Matera\n',
  );
  expect(profile.name.full).toBe('Sofia Rinaldi');
  expect(profile.address.city).toBe('Matera');
});
