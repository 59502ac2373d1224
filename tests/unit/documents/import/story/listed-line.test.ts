import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const extrasOf = async (heading: string, ...lines: string[]) => {
  const text = `Ana Silva\nana@x.example\n\n${heading}\n${lines.join('\n')}\n`;
  const { profile } = await importFile({ name: 'cv.txt', bytes: new TextEncoder().encode(text) });
  return profile.extras;
};

test.each([
  ['- Safe Lifting, Harbour Training Ltd, 2022-11'],
  ['- Safe Lifting, Harbour Training Ltd (Nov 2022)'],
  ['Safe Lifting, Harbour Training Ltd (11/2022)'],
  ['2022-11: Safe Lifting (Harbour Training Ltd)'],
  ['- Safe Lifting (Harbour Training Ltd, 2022-11)'],
  ['- Safe Lifting – Harbour Training Ltd, November 2022'],
])('"%s" names a certificate, its issuer and its date', async (line) => {
  expect(await extrasOf('CERTIFICATES', line)).toMatchObject([
    { kind: 'certificate', title: 'Safe Lifting', organisation: 'Harbour Training Ltd', date: '2022-11' },
  ]);
});

test.each([
  ['- Associate, Java SE 8 Programmer'],
  ['- Certificate in Advanced Life Support (ALS)'],
  ['- Six Sigma Black Belt'],
])('"%s" is kept as it stands', async (line) => {
  expect(await extrasOf('CERTIFICATES', line)).toMatchObject([{ title: line.slice(2), organisation: '' }]);
});

test('the level of a certificate is no issuer', async () => {
  expect(await extrasOf('CERTIFICATES', '- Cloud Architect – Associate, 2021')).toMatchObject([
    { title: 'Cloud Architect – Associate', organisation: '', date: '2021' },
  ]);
});

test("a name's own letters are no issuer", async () => {
  expect(await extrasOf('CERTIFICATES', '- Advanced Life Support (ALS), 2021')).toMatchObject([
    { title: 'Advanced Life Support (ALS)', organisation: '', date: '2021' },
  ]);
});

test('certificates that look like towns with their country are none, and none is lost', async () => {
  const found = await extrasOf(
    'CERTIFICADOS',
    '- Mediação Familiar, Instituto Minas, 2015',
    '- Primeiros Socorros, Cruz Vermelha, maio 2020',
    'Curso Avançado, Fundação Sul (2019)',
  );
  expect(found.map(({ title, date }) => [title, date])).toEqual([
    ['Mediação Familiar', '2015'],
    ['Primeiros Socorros', '2020-05'],
    ['Curso Avançado', '2019'],
  ]);
});

test.each([
  ['Bats of the Harz. Journal of Caves, 2021.', 'Bats of the Harz', 'Journal of Caves'],
  ['Bats of the Harz, Journal of Caves, 2021', 'Bats of the Harz', 'Journal of Caves'],
  ['- Bats of the Harz. Journal of Caves (2021)', 'Bats of the Harz', 'Journal of Caves'],
])('"%s" names a publication and where it came out', async (line, title, organisation) => {
  expect(await extrasOf('PUBLICATIONS', line)).toMatchObject([{ title, organisation, date: '2021' }]);
});

test('publications in paragraphs of their own are several', async () => {
  const found = await extrasOf(
    'PUBLICATIONS',
    'A rust effector that hides from three genes. Plant Letters, 2023.',
    '',
    'Long reads for genomes of two nuclei. Genome Methods, 2021.',
  );
  expect(found.map(({ title, date }) => [title, date])).toEqual([
    ['A rust effector that hides from three genes', '2023'],
    ['Long reads for genomes of two nuclei', '2021'],
  ]);
});

test('a publication with its authors is not parted at a guess', async () => {
  const line = 'Ruiz, A., & Kim, B. Bats of the Harz. Journal of Caves, 2021';
  expect(await extrasOf('PUBLICATIONS', `- ${line}`)).toMatchObject([{ title: line, organisation: '' }]);
});

test('a voluntary role and the group it was for are parted at the comma', async () => {
  expect(
    await extrasOf('VOLUNTEERING', 'Unit Leader, Girlguiding Leeds (Mar 2015 - Jul 2019)', 'Weekly meetings'),
  ).toMatchObject([{ title: 'Unit Leader', organisation: 'Girlguiding Leeds', date: '2015-03' }]);
});

test('a name’s own letters on the next line belong to it', async () => {
  expect(
    await extrasOf(
      'CERTIFICATES',
      'Certified Public Accountant',
      '(CPA), 2019',
      'Project Management Professional',
      '(PMP), 2021',
    ),
  ).toMatchObject([
    { title: 'Certified Public Accountant (CPA)', organisation: '', date: '2019' },
    { title: 'Project Management Professional (PMP)', organisation: '', date: '2021' },
  ]);
});

test.each([
  [
    'Okafor, C., and Ito, S. (2018). Slow flow of warm ice. Journal of Cold Things, 214, 1021–1039.',
    'Journal of Cold Things, 214, 1021–1039',
  ],
  ['Okafor C, Ito S. Slow flow of warm ice. Cold Things. 2018;21:33–36.', 'Cold Things. 2018;21:33–36'],
])('"%s" is cited with its authors in front', async (line, organisation) => {
  expect(await extrasOf('PUBLICATIONS', `- ${line}`, `- ${line}`)).toMatchObject([
    { kind: 'publication', title: 'Slow flow of warm ice', organisation, date: '2018' },
    { title: 'Slow flow of warm ice' },
  ]);
});

test('an issuer that only a comma tells from its certificate wants a look', async () => {
  const doubts = async (line: string) => {
    const text = `Ana Silva\nana@x.example\n\nCERTIFICATES\n${line}\n`;
    const { marks } = await importFile({ name: 'cv.txt', bytes: new TextEncoder().encode(text) });
    return marks.filter(({ path, doubt }) => path === 'x1.title' && doubt !== '').length;
  };
  expect(await doubts('Safe Lifting, Cranes    2022')).toBe(1);
  expect(await doubts('Safe Lifting, Harbour Training Ltd    2022')).toBe(0);
  expect(await doubts('Safe Lifting    2022')).toBe(0);
});
