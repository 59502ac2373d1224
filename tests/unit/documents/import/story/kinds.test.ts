import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';

const read = async (text: string, name = 'cv.txt') =>
  (await importFile({ name, bytes: new TextEncoder().encode(text) })).profile;

test.each([
  'bis heute',
  'até o momento',
  "jusqu'à présent",
  'aujourd’hui',
  'tot heden',
  'дотепер',
  'hasta hoy',
])('a job until "%s" goes on', async (word) => {
  const { experience } = await read(
    `Ana Silva\nana@x.example\n\nWORK EXPERIENCE\n\nAnalyst, Norte Lda\n03/2019 - ${word}\n- Kept the actual costs of 12 shops\n`,
  );
  expect(experience).toMatchObject([{ company: 'Norte Lda', start: '2019-03', end: '', current: true }]);
  expect(experience[0]?.highlights).toHaveLength(1);
});

test('letters that were set apart are names, headings and words again', async () => {
  const profile = await read(
    'M A R I A   D E L   M A R   R U I Z\nmar@x.example\n\nP R O F E S S I O N A L   E X P E R I E N C E\nUX Designer   Mar 2020 – Present\nEstudio Faro, Valencia\n• Cut <100ms → 50ms\n\nS K I L L S\nC   R   C++\n',
  );
  expect(profile.name.full).toBe('Maria del Mar Ruiz');
  expect(profile.experience).toMatchObject([
    { title: 'UX Designer', company: 'Estudio Faro', start: '2020-03' },
  ]);
  expect(profile.skills.map(({ name }) => name)).toEqual(['C', 'R', 'C++']);
});

test('a day of birth is neither phone nor headline', async () => {
  const profile = await read(
    'Anna-Lena von der Heide\nGeburtsdatum: 01.02.1988, Köln\nanna@x.example\nTelefon: 0221 998877\n\nBeruflicher Werdegang\n04/2018 – heute   Projektleiterin, Bau Nord GmbH, Kiel\n- Leitung von 12 Baustellen\n',
  );
  expect(profile).toMatchObject({ phone: '0221 998877', headline: '', name: { last: 'von der Heide' } });
});

test('a name whose letters are escaped one by one keeps its spaces', async () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1250 \\b Ji\\'f8\\'ed \\'8aim\\'f9nek\\b0\\par jiri@x.example\\par\\par\\b Pracovn\\'ed zku\\'9aenosti\\b0\\par Technik, \\'8akoda Plze\\'f2\\par 2015 - dosud\\par}";
  expect((await read(rtf, 'cv.rtf')).name).toMatchObject({ first: 'Jiří', last: 'Šimůnek' });
});

test('a title that no list knows stands before its employer', async () => {
  const { experience } = await read(
    'Sukarno\nsukarno@x.example\n\nExperience\nGuru Matematika, SMA 1 Bandung, 2016 - Present\n- Taught 1A* classes -> 90% passed\nRedactor, El Diario, Bogotá\n2014 – 2015\n- Noticias\n',
  );
  expect(experience).toMatchObject([
    { title: 'Guru Matematika', company: 'SMA 1 Bandung', highlights: ['Taught 1A* classes -> 90% passed'] },
    { title: 'Redactor', company: 'El Diario', location: 'Bogotá' },
  ]);
});

test('a role without dates is no position at the employer above, and page numbers are nobody', async () => {
  const { experience } = await read(
    'Alex Kim\nalex@x.example\n\nEXPERIENCE\nSoftware Engineer at Initech\nJanuary 2020 – Present\n- Did X\nVolunteer Tutor\n- Taught kids\nPage 2 of 3\nBarista, Starbucks\n- Made coffee\n',
  );
  expect(experience).toMatchObject([
    { title: 'Software Engineer', company: 'Initech' },
    { title: 'Volunteer Tutor', company: '' },
    { title: 'Barista', company: 'Starbucks' },
  ]);
});

test('two schools, one without a year, are two; a name behind the field is the school', async () => {
  const { education } = await read(
    'Tom Neil\ntom@x.example\n\nEDUCATION\nCity School\nGrange College 2009\n\nMSc Public Policy, LSE, 2011 – 2012\n',
  );
  expect(education).toMatchObject([
    { school: 'City School', end: '' },
    { school: 'Grange College', end: '2009' },
    { school: 'LSE', degree: 'MSc', field: 'Public Policy' },
  ]);
});

test('words before a span of time are no employer, and a bar parts languages', async () => {
  const profile = await read(
    'Élodie Roux\nelodie@x.example\n\nEXPÉRIENCES PROFESSIONNELLES\nDe 2015 à 2019 : Assistante de direction – SNCF, Paris\n- Tenu l’agenda\n\nLANGUES\nAnglais : courant / Espagnol : notions\n',
  );
  expect(profile.experience).toMatchObject([
    { title: 'Assistante de direction', company: 'SNCF', location: 'Paris', start: '2015', end: '2019' },
  ]);
  expect(profile.languages).toEqual([
    { name: 'Anglais', fluency: 'courant' },
    { name: 'Espagnol', fluency: 'notions' },
  ]);
});

test('an address behind the name of a project is its link, and the grade of a certificate no issuer', async () => {
  const profile = await read(
    'Nadia Ben\nnadia@x.example\n\nSELECTED PROJECTS\nPonder (https://ponder.example/~home?v=a&t=10s#part)\n- Kept 2_000_000 rows\n\nCERTIFICATIONS\nAWS Certified Solutions Architect - Associate, 2022\n',
  );
  expect(profile.projects).toMatchObject([
    { name: 'Ponder', url: 'https://ponder.example/~home?v=a&t=10s#part' },
  ]);
  expect(profile.extras).toMatchObject([
    { title: 'AWS Certified Solutions Architect - Associate', organisation: '', date: '2022' },
  ]);
});

test('a list of certificates with bars names issuer and date', async () => {
  const { extras } = await read(
    'Mira Lu\nmira@x.example\n\nCERTIFICATES\n- Certified Kafka Developer | Streamhouse | May 2022\n- First Aid, Level 2 (Red Cross)\n',
  );
  expect(extras).toMatchObject([
    { title: 'Certified Kafka Developer', organisation: 'Streamhouse', date: '2022-05' },
    { title: 'First Aid, Level 2 (Red Cross)', organisation: '', date: '' },
  ]);
});

test('a town in its region and country is an address', async () => {
  const { address } = await read(
    'Oisín Ó Dálaigh\nPlanner\nCork, County Cork, Ireland\noisin@x.example\n\nSKILLS\nSAP\n',
  );
  expect(address).toMatchObject({ city: 'Cork', region: 'County Cork', country: 'IE' });
});

test.each([
  ['Lebenslauf\nPersönliche Daten\nName: Jörg Weißenfels\n'],
  ['Lebenslauf\nPersönliche Daten\nName, Vorname: Weißenfels, Jörg\n'],
  ['Lebenslauf\n\nVorname: Jörg\nNachname: Weißenfels\n'],
  ['Persönliche Daten\nNachname: Weißenfels\nVorname: Jörg\n'],
])('a name behind its label is the name: %j', async (head) => {
  const profile = await read(
    `${head}Anschrift: Lützner Straße 88, 04177 Leipzig\nE-Mail: joerg@x.example\n\nBerufserfahrung\n09/2011 – 04/2017   Elektroinstallateur, Haustechnik Sachs, Halle (Saale)\n- Wartung von Verteilungen\n`,
  );
  expect(profile.name).toMatchObject({ full: 'Jörg Weißenfels', first: 'Jörg', last: 'Weißenfels' });
  expect(profile.address).toMatchObject({ street: 'Lützner Straße 88', postal: '04177', city: 'Leipzig' });
});

test('a name that stands nowhere is empty, never a sign of its own', async () => {
  const { name } = await read(
    'Lebenslauf\n\nE-Mail: j@x.example\n\nBerufserfahrung\nKoch, Gasthof Linde\n2015 – 2018\n- Saucen\n',
  );
  expect(name).toMatchObject({ full: '', first: '', last: '' });
});

test('the number of a register is no headline', async () => {
  const text =
    'Siobhan Okafor\nsiobhan@x.example · NMC\nPIN 18I2345E\n\nEmployment\nStaff Nurse, Leeds Teaching Hospitals\n2018 – 2021\n- Led a bay\n';
  expect((await read(text)).headline).toBe('');
});

test('employers that nobody calls a company are told from titles without doubt', async () => {
  const { marks } = await importFile({
    name: 'cv.txt',
    bytes: new TextEncoder().encode(
      "Siobhan Okafor\nsiobhan@x.example\n\nEmployment\nHealthcare Assistant (bank) | St Gemma's Hospice\n2016 – 2018\n- Care\nElektroinstallateur, Haustechnik Sachs, Halle (Saale)\n2011 – 2015\n- Wartung\n",
    ),
  });
  expect(marks.filter(({ path }) => /title|company/.test(path)).map(({ doubt }) => doubt)).toEqual([
    '',
    '',
    '',
    '',
  ]);
});

test('subjects behind a colon are no place, and the class of a degree is its grade', async () => {
  const { education } = await read(
    'Siobhan Okafor\nsiobhan@x.example\n\nEducation\nBSc (Hons) Adult Nursing, 2:1\nUniversity of Leeds\n2015 – 2018\n\nA levels: Biology (B), Psychology (B), English (C)\nNotre Dame Sixth Form College, Leeds\n2013 – 2015\n\nRealschulabschluss, Georg-Weerth-Oberschule Chemnitz\n2007\n',
  );
  expect(education).toMatchObject([
    { degree: 'BSc (Hons)', field: 'Adult Nursing', gpa: '2:1' },
    { degree: 'A levels', field: 'Biology (B), Psychology (B), English (C)' },
    { degree: 'Realschulabschluss', school: 'Georg-Weerth-Oberschule Chemnitz' },
  ]);
});
