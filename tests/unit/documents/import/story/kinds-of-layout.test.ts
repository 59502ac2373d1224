import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { plainLine } from '#main/documents/import/layout/line.ts';
import { dropFurniture } from '#main/documents/import/pdf/furniture.ts';
import { joinBrokenAddresses } from '#main/documents/import/story/broken-address.ts';
import { isDocumentTitle } from '#main/documents/import/story/document-title.ts';
import { gradeIn } from '#main/documents/import/story/grade.ts';
import { sectionsOf } from '#main/documents/import/story/sections.ts';

const read = async (text: string, name = 'cv.txt') =>
  (await importFile({ name, bytes: new TextEncoder().encode(text) })).profile;

test.each([
  ['BSc Chemistry (2:1)', '2:1', 'BSc Chemistry'],
  ['Meisterprüfung, Elektrotechnik (1,7)', '1,7', 'Meisterprüfung, Elektrotechnik'],
  ['Politecnico di Bari, 110/110 e lode', '110/110 e lode', 'Politecnico di Bari'],
  ['Distinction', 'Distinction', ''],
  ['GPA: 3.74', '3.74', ''],
  ['Grade: 2:1', '2:1', ''],
  ['Université de Lyon, mention très bien', 'mention très bien', 'Université de Lyon'],
])('"%s" says a grade', (text, grade, rest) => {
  expect(gradeIn(text)).toEqual({ grade, rest });
});

test.each(['BSc (Hons)', 'Lycée Henri 4', 'Physics 101', 'Class of 2012', 'Master (M.Sc.)'])(
  '"%s" says none',
  (text) => {
    expect(gradeIn(text)).toBeNull();
  },
);

const narrow = (text: string) =>
  plainLine(text, {
    edges: { left: 0, right: text.length },
    place: { page: 1, box: { left: 0, top: 0, width: 1, height: 1 } },
  });

const bold = <T extends { runs: { bold: boolean }[] }>(cell: T): T => ({
  ...cell,
  runs: cell.runs.map((run) => ({ ...run, bold: true })),
});

test.each([
  [['ana.silva@post-', 'office.example'], ['ana.silva@post-office.example']],
  [['linkedin.com/in/ana-', 'silva'], ['linkedin.com/in/ana-silva']],
  [['github.com/', 'ana'], ['github.com/ana']],
  [['12 bis, rue des Carmes,', '44000 Nantes'], ['12 bis, rue des Carmes, 44000 Nantes']],
  [
    ['ana@x.example', 'office.example'],
    ['ana@x.example', 'office.example'],
  ],
])('an address broken by a narrow column is whole again: %j', (lines, wanted) => {
  const joined = joinBrokenAddresses(lines.map(narrow));
  expect(
    joined.map(({ cells }) => cells.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')),
  ).toEqual(wanted);
});

test('a heading that ends in "and" goes on in the next line of a narrow column', () => {
  const head = (text: string) => ({ ...narrow(text), size: 14 });
  const { sections } = sectionsOf([head('EDUCATION AND'), head('TRAINING'), narrow('Bachelor of Science')]);
  expect(sections.map(({ kind, title }) => [kind, title])).toEqual([['education', 'EDUCATION AND TRAINING']]);
});

test('titles of jobs that nearly look like headings stay within the work, and a heading that nobody foresaw does not', () => {
  const head = (text: string, size: number) => {
    const line = narrow(text);
    return { ...line, size, cells: line.cells.map((cell) => bold(cell)) };
  };
  const { sections } = sectionsOf([
    ...[head('Professional Experience', 13), head('Staff Nurse, Dialysis Unit', 12.9)],
    ...['Al Jadaf Kidney Centre', 'June 2018 - Present', 'Care for patients.'].map(narrow),
    head('Staff Nurse, Ward', 12.9),
    ...['St. Rafael Medical Center', 'October 2013 - May 2018', 'Looked after patients.'].map(narrow),
    ...[head('Community Kitchen', 13), narrow('I cook on Sundays.')],
    ...[head('Education', 13), narrow('BSc Nursing, 2009 - 2013')],
  ]);
  expect(sections.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['experience', 8],
    ['other', 1],
    ['education', 1],
  ]);
});

test('a running title at the foot of the only page is no entry', () => {
  const item = (text: string, top: number) => ({
    ...{ text, top, x: 50, width: text.length * 5 },
    ...{ size: 10, bold: false, italic: false, link: '' },
  });
  const items = [item('Ana Silva', 40), item('Tutor', 400), item('Ana Silva – Lebenslauf', 815)];
  const [page] = dropFurniture([{ number: 1, width: 595, height: 842, items }]);
  expect(page?.items.map(({ text }) => text)).toEqual(['Ana Silva', 'Tutor']);
  expect(isDocumentTitle('Tutor')).toBe(false);
});

test('what a dash parts from a degree is what it is in, and the line below the school', async () => {
  const { education } = await read(
    '# Ana Silva\n\n## Education\n**MBA – Finanças Corporativas** 2017 – 2018\n\nFundação Dom Cabral\n',
    'cv.md',
  );
  expect(education).toMatchObject([
    { degree: 'MBA', field: 'Finanças Corporativas', school: 'Fundação Dom Cabral' },
  ]);
});

test('a grade below the dates of a school is of that school, and not of the next', async () => {
  const { education } = await read(
    'Ana Silva\nana@x.example\n\nEDUCATION\nMSc Civil Engineering\nUniversity of Turin\n2009 – 2011\n110/110 e lode\nBSc Civil Engineering\nUniversity of Turin\n2006 – 2009\n',
  );
  expect(education.map(({ degree, gpa }) => [degree, gpa])).toEqual([
    ['MSc', '110/110 e lode'],
    ['BSc', ''],
  ]);
});

test('a level of a language that a column broke is one level', async () => {
  const { languages } = await read(
    'Ana Silva\nana@x.example\n\nLANGUES\nFrançais – langue\nmaternelle\nanglais – notions\n',
  );
  expect(languages).toEqual([
    expect.objectContaining({ name: 'Français', fluency: 'langue maternelle' }),
    expect.objectContaining({ name: 'anglais', fluency: 'notions' }),
  ]);
});

test('a bold line of its own names the group of skills below it', async () => {
  const { skills } = await read(
    '# Ana Silva\n\n## Skills\n**Clinical**\n\nTelemetry\n\nWound care\n\n**Systems**\n\nEpic\n',
    'cv.md',
  );
  expect(skills.map(({ name, keywords }) => [name, keywords])).toEqual([
    ['Clinical', ['Telemetry', 'Wound care']],
    ['Systems', ['Epic']],
  ]);
});

test('a town behind a dash is the place, and the comma before it parts title and employer', async () => {
  const { experience } = await read(
    [
      'Eilidh MacAskill\nGlasgow\neilidh@example.org\n\nExperience\n',
      'Senior Social Worker, Glasgow City HSCP — Glasgow\nAug 2019 – present\n- Hold a caseload of 22 families.\n',
      'Social Worker, Renfrewshire Council — Paisley\nFeb 2016 – Jul 2019\n- Wrote reports for the court.\n',
    ].join('\n'),
  );
  expect(experience.map(({ title, company, location }) => [title, company, location])).toEqual([
    ['Senior Social Worker', 'Glasgow City HSCP', 'Glasgow'],
    ['Social Worker', 'Renfrewshire Council', 'Paisley'],
  ]);
});

const certificates = async (lines: readonly string[]) =>
  (await read(`Ana Silva\nana@x.example\n\nCertificates\n\n${lines.join('\n')}\n`)).extras.map(
    ({ title, organisation }) => [title, organisation],
  );

test('short lines below one another are certificates each, and a full line goes on', async () => {
  expect(await certificates(['First Aid at Work', 'Forklift licence', 'Food hygiene level 2'])).toEqual([
    ['First Aid at Work', ''],
    ['Forklift licence', ''],
    ['Food hygiene level 2', ''],
  ]);
  expect(
    await certificates([
      'Diploma of the Chamber of Commerce in the Safety of Machines and',
      'Plants',
      'Forklift licence',
    ]),
  ).toHaveLength(2);
});

test('a name in bold below an issuer is the next certificate', async () => {
  const text =
    '# Ana Silva\nana@x.example\n\n## Certificates\n**First Aid at Work**\nSt John Ambulance\n**Forklift licence**\nRTITB\n**Food hygiene**\nHighfield\n';
  const { extras } = await read(text, 'cv.md');
  expect(extras.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['First Aid at Work', 'St John Ambulance'],
    ['Forklift licence', 'RTITB'],
    ['Food hygiene', 'Highfield'],
  ]);
});

test('what stands apart below a name in bold and its dates belongs to it', async () => {
  const { experience } = await read(
    '# Ana Silva\nana@x.example\n\n## Experience\n**Analyst**   2019 - 2023\n\nNorte Lda, Porto\n- Kept the books\n- Paid the bills\n- Wrote the plan\n- Met the bank\n\n**Clerk**   2015 - 2018\n\nSul Lda, Faro\n- Filed the letters\n',
    'cv.md',
  );
  expect(experience.map(({ title, company, highlights }) => [title, company, highlights.length])).toEqual([
    ['Analyst', 'Norte Lda', 4],
    ['Clerk', 'Sul Lda', 1],
  ]);
});

test('a diploma is no "Diplom", a sign before a town no part of it, and a town beside an address no name', async () => {
  const profile = await read(
    'ana@x.example · Leeds\n\nEducation\nDiploma Meccanica\nIstituto Paleocapa\n2004 - 2009\n',
  );
  expect(profile.education).toMatchObject([{ degree: 'Diploma', field: 'Meccanica' }]);
  expect(profile.name.full).toBe('');
  const signs = await read('Ana Silva\n✉ ana@x.example ☎ +34 655 010 203 ⌂ Bilbao\n\nSkills\nExcel, Word\n');
  expect(signs.address.city).toBe('Bilbao');
});
