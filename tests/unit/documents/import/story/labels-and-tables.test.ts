import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const read = async (text: string, name = 'cv.txt') =>
  (await importFile({ name, bytes: new TextEncoder().encode(text) })).profile;

test('a town and its country behind labels are the place', async () => {
  const { experience, education } = await read(
    'Ada Brenner\nada@example.org\n\nESPERIENZA LAVORATIVA\n\n[ 03/2019 – In corso ]\nPanettiera\nForno Rossi\nCittà: Parma | Paese: Italia\n\nISTRUZIONE\n\n[ 09/2013 – 06/2016 ]\nDiploma\nIstituto Verdi\nCittà: Modena | Paese: Italia\n',
  );
  expect(experience).toMatchObject([
    { title: 'Panettiera', company: 'Forno Rossi', location: 'Parma, Italia' },
  ]);
  expect(education).toMatchObject([{ school: 'Istituto Verdi', location: 'Modena, Italia', field: '' }]);
});

test('a table of hearing, reading and writing says how well each language is known', async () => {
  const { languages } = await read(
    '# Ada Brenner\n\nada@example.org\n\n## Languages\n\nMother tongue: German\n\n| | LISTENING | READING | WRITING |\n|---|---|---|---|\n| English | C1 | C1 | B2 |\n| French | A2 | A2 | A2 |\n',
    'cv.md',
  );
  expect(languages.map(({ name, fluency }) => [name, fluency])).toEqual([
    ['German', 'Mother tongue'],
    ['English', 'C1, B2'],
    ['French', 'A2'],
  ]);
});

test('tags written as code are parted, and the head of a list of pairs is none of them', async () => {
  const { skills, languages } = await read(
    '# Ada Brenner\n\nada@example.org\n\n## Skills\n\n`Rye` `Sour dough`  `HACCP`\n\n## Languages\n\n| Language | Level |\n| --- | :---: |\n| English | Native |\n| German | B2 |\n',
    'cv.md',
  );
  expect(skills.map(({ name }) => name)).toEqual(['Rye', 'Sour dough', 'HACCP']);
  expect(languages.map(({ name }) => name)).toEqual(['English', 'German']);
});

test('"Maestra en Colegio Goya, Jaén" is a title and where; "Técnica en Panadería" is a title', async () => {
  const { experience } = await read(
    'Ada Brenner\nada@example.org\n\nEXPERIENCIA LABORAL\n\nMaestra en Colegio Goya, Jaén\nseptiembre de 2014 — Actualidad\n- Coordino el plan lector\n\nTécnica en Panadería, Horno Ruiz\nenero de 2012 — junio de 2014\n- Elaboré 40 tipos de pan\n',
  );
  expect(experience).toMatchObject([
    { title: 'Maestra', company: 'Colegio Goya', location: 'Jaén' },
    { title: 'Técnica en Panadería', company: 'Horno Ruiz' },
  ]);
});

test('"MSc - Public Health, University of Leeds, Leeds" is a degree, what it is in, a school and a town', async () => {
  const { education } = await read(
    'Ada Brenner\nada@example.org\n\nEDUCATION\n\nMSc - Public Health, University of Leeds, Leeds\nSeptember 2014 — June 2015\n',
  );
  expect(education).toMatchObject([{ degree: 'MSc', field: 'Public Health', school: 'University of Leeds' }]);
});

test('a name in letters set apart below the line of the page’s head is the name', async () => {
  const { name, address, headline } = await read(
    'Leeds, UK | 0113 496 0000 | ada@example.org\nA D A   B R E N N E R\nHead Baker\n\nE X P E R I E N C E\n\nBaker, Loaf Ltd, 2019 - Present\n',
  );
  expect(name.full).toBe('Ada Brenner');
  expect(address.city).toBe('Leeds');
  expect(headline).toBe('Head Baker');
});

test('a degree with a bracket that schools have, too, leaves the school its line', async () => {
  const { education } = await read(
    'Ada Brenner\nada@example.org\n\nAUSBILDUNG\n\n2010 - 2014   Magistra (FH) Soziale Arbeit\n              FH Vorarlberg, Dornbirn\n2002 - 2010   Matura\n              BG Bregenz, Bregenz\n',
  );
  expect(education).toMatchObject([
    { degree: 'Magistra (FH)', field: 'Soziale Arbeit', school: 'FH Vorarlberg', start: '2010' },
    { degree: 'Matura', school: 'BG Bregenz', end: '2010' },
  ]);
});

test.each([
  ['ERHVERVSERFARING', 'UDDANNELSE'],
  ['ARBEIDSERFARING', 'UTDANNING'],
  ['INCARICHI ACCADEMICI', 'ISTRUZIONE'],
])('%s and %s open sections', async (work, school) => {
  const { experience, education } = await read(
    `Ada Brenner\nada@example.org\n\n${work}\n\nTeacher, Leeds School, 2019 - 2021\n\n${school}\n\nBSc, University of Leeds, 2013 - 2016\n`,
  );
  expect([experience.length, education.length]).toEqual([1, 1]);
});

test('a voluntary role and its group in words of a sentence are no place', async () => {
  const { extras } = await read(
    'Ada Brenner\nada@example.org\n\nVOLUNTEERING\n\n2023 - 2024   Homework helper, Wharf Library\n2021 - 2022   Bread stall helper, Leeds Market\n',
  );
  expect(extras).toMatchObject([
    { title: 'Homework helper', organisation: 'Wharf Library', date: '2023' },
    { title: 'Bread stall helper', organisation: 'Leeds Market', date: '2021' },
  ]);
});

test('lines with a bold label at the end of what was learnt are sections of their own', async () => {
  const { education, languages, extras, experience } = await read(
    '# Ada Brenner\n\nada@example.org\n\n## Experience\n\n**Baker**, Loaf Ltd, 2019 - 2021\n\n- Baked 300 loaves\n\n**Skills:** Rye, Sourdough\n\n## Education\n\n**BSc Chemistry**, University of Leeds, 2013 - 2016\n\n**Licences:** First aid, Forklift\n\n**Languages:** English (native); German (B1)\n',
    'cv.md',
  );
  expect(education).toMatchObject([{ school: 'University of Leeds', highlights: [] }]);
  expect(languages.map(({ name }) => name)).toEqual(['English', 'German']);
  expect(extras.map(({ title }) => title)).toEqual(['First aid', 'Forklift']);
  expect(experience).toHaveLength(1);
});

test('the wanted job of a form is the headline', async () => {
  const { headline } = await read(
    'Curriculum vitae\n\nNome: Ada Brenner\nE-mail: ada@example.org\nOccupazione desiderata: Panettiera\n\nESPERIENZA LAVORATIVA\n\nPanettiera, Forno Rossi, 2019 - 2021\n',
  );
  expect(headline).toBe('Panettiera');
});

test('Markdown as programs write it: front matter, a quote as headline, plus signs and rules of any length', async () => {
  const { headline, experience, education } = await read(
    '---\ntitle: CV\n---\n\nAda Brenner\n===\n\n> Head Baker\n\n- [ada@example.org](mailto:ada@example.org)\n\nErhvervserfaring\n---\n\n**Bager** | Loaf ApS | Aarhus | 2019 – 2021\n\n+ Bagte 300 brød om dagen\n\nUddannelse\n---\n\n**Bachelor i Kemi** | Aarhus Universitet | 2013 – 2016\n',
    'cv.md',
  );
  expect(headline).toBe('Head Baker');
  expect(experience).toMatchObject([{ company: 'Loaf ApS', highlights: ['Bagte 300 brød om dagen'] }]);
  expect(education).toMatchObject([{ degree: 'Bachelor', field: 'Kemi' }]);
});

test('a degree that stands as an item below its school is the degree', async () => {
  const { education } = await read(
    'Ada Brenner\nada@example.org\n\nEDUCATION\n\n2010 - 2015\nUNIVERSITY OF LEEDS\n• Master, Chemistry\n',
  );
  expect(education).toMatchObject([
    { school: 'UNIVERSITY OF LEEDS', degree: 'Master', field: 'Chemistry', highlights: [] },
  ]);
});

test('languages and networks as short maps of a YAML file are read', async () => {
  const { languages, links } = await read(
    'name: Ada Brenner\nemail: ada@example.org\nprofiles:\n  linkedin: https://linkedin.com/in/ada\n  mastodon: https://hachyderm.io/@ada\nlanguages:\n  - Vietnamese: Native\n  - English: C1\n',
    'cv.yaml',
  );
  expect(languages).toMatchObject([
    { name: 'Vietnamese', fluency: 'Native' },
    { name: 'English', fluency: 'C1' },
  ]);
  expect(links.map(({ url }) => url)).toEqual(['https://linkedin.com/in/ada', 'https://hachyderm.io/@ada']);
});

test('a town before a number behind its label, grades, and languages between dashes of an Italian resume', async () => {
  const { address, phone, education, languages } = await read(
    'Ada Brenner\nParma, Italia, tel. 320 555 0199, ada@example.org\n\nISTRUZIONE\n\nLaurea triennale in Chimica\nUniversità di Parma\nVotazione: 105/110\n\nLINGUE\n\nInglese B2 – Tedesco A2\n',
  );
  expect(address.city).toBe('Parma');
  expect(phone.replace(/\D/g, '')).toBe('3205550199');
  expect(education).toMatchObject([{ gpa: '105/110' }]);
  expect(languages.map(({ name, fluency }) => [name, fluency])).toEqual([
    ['Inglese', 'B2'],
    ['Tedesco', 'A2'],
  ]);
});

test('an address on the web is read to its end', async () => {
  const { links } = await read('Ada Brenner\nada@example.org | adabrenner.design\n\nSKILLS\n\nRye\n');
  expect(links.map(({ url }) => url.replace(/^https?:\/\//, ''))).toEqual(['adabrenner.design']);
});

test('a label behind a comma names what was studied, and a year in brackets is a project’s', async () => {
  const { education, projects } = await read(
    '# Ada Brenner\n\nada@example.org\n\n## Wykształcenie\n\nPolitechnika Gdańska, kierunek: Chemia, Inżynier (2010-2014)\n\n## Projects\n\n- **Bread Map** (2021): A map of bakeries\n',
    'cv.md',
  );
  expect(education).toMatchObject([{ school: 'Politechnika Gdańska', field: 'Chemia', degree: 'Inżynier' }]);
  expect(projects).toMatchObject([{ name: 'Bread Map', start: '2021', description: 'A map of bakeries' }]);
});
