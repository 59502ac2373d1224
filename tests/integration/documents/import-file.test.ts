import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { PEOPLE } from '#tests/evals/resumes/person.ts';
import { compareFields, readingOf, truthOf } from '#tests/evals/resumes/truth.ts';
import { WORD_LAYOUTS } from '#tests/evals/resumes/word-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const TEXT = `MARTA NOWAK-SANTOS
Lisbon, Portugal | +351 910 000 111 | marta@example.pt | linkedin.com/in/martans

PROFILE
Logistics coordinator with 5 years in cold chain.
Fluent in four languages.

WORK EXPERIENCE

Logistics Coordinator, FrioLog Lda, Lisbon
March 2021 - Present
- Plan 60 trucks a day
- Cut empty kilometres by 12%
  with a new planning board

Dispatcher | TransIberia S.A. | Porto | 2018 - 2021
- Night dispatch for 30 drivers

EDUCATION
BSc Transport Management, University of Gdansk (2014 - 2018)
`;

test('plain text is read by its headings, bullets and dates', async () => {
  const { profile } = await importFile({ name: 'cv.txt', bytes: bytesOf(TEXT) });
  expect(profile).toMatchObject({
    name: { full: 'Marta Nowak-Santos', last: 'Nowak-Santos' },
    email: 'marta@example.pt',
    phone: '+351 910 000 111',
    address: { city: 'Lisbon', country: 'PT' },
    links: [{ network: 'LinkedIn', username: 'martans' }],
    summary: 'Logistics coordinator with 5 years in cold chain. Fluent in four languages.',
    experience: [
      {
        title: 'Logistics Coordinator',
        company: 'FrioLog Lda',
        location: 'Lisbon',
        start: '2021-03',
        current: true,
        highlights: ['Plan 60 trucks a day', 'Cut empty kilometres by 12% with a new planning board'],
      },
      { title: 'Dispatcher', company: 'TransIberia S.A.', location: 'Porto', start: '2018', end: '2021' },
    ],
    education: [
      { school: 'University of Gdansk', degree: 'BSc', field: 'Transport Management', end: '2018' },
    ],
  });
});

test('RTF keeps its letters, whichever way they are written', async () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\b Jos\\u233?e M\\'fcller\\b0\\par jose@beispiel.example.de\\par\\par\\b Berufserfahrung\\b0\\par\\b Uniklinik K\\'f6ln\\b0\\tab 01/2018 \\endash  heute\\par Krankenpflegerin\\par \\bullet\\tab Intensivstation\\par}";
  const { profile } = await importFile({ name: 'cv.rtf', bytes: bytesOf(rtf) });
  expect(profile.name.full).toBe('Josée Müller');
  expect(profile.experience).toMatchObject([
    {
      company: 'Uniklinik Köln',
      title: 'Krankenpflegerin',
      start: '2018-01',
      highlights: ['Intensivstation'],
    },
  ]);
});

test('Markdown heads sections and entries by level', async () => {
  const text =
    '# Tom Ellis\ntom@ellis.example\n\n## Experience\n### Electrician — Brightspark Ltd\n*Jan 2019 – present*, Derby\n- Rewired **40** houses\n\n## Certificates\n- NVQ Level 3\n';
  const { profile } = await importFile({ name: 'cv.md', bytes: bytesOf(text) });
  expect(profile.experience).toMatchObject([
    {
      title: 'Electrician',
      company: 'Brightspark Ltd',
      location: 'Derby',
      highlights: ['Rewired 40 houses'],
    },
  ]);
  expect(profile.extras).toMatchObject([{ kind: 'certificate', title: 'NVQ Level 3' }]);
});

test.each(Object.keys(WORD_LAYOUTS))('Word documents in the %s layout are read whole', async (layout) => {
  const missed: string[] = [];
  for (const person of PEOPLE) {
    const bytes = WORD_LAYOUTS[layout]?.(person) ?? new Uint8Array();
    const { profile } = await importFile({ name: 'cv.docx', bytes });
    const found = compareFields(truthOf(person), readingOf(profile));
    missed.push(...[...found.missed, ...found.invented].map((value) => `${person.id}: ${value}`));
  }
  expect(missed).toEqual([]);
});

test("LinkedIn's export is read by its tables; a path that climbs out leads nowhere", async () => {
  const csv = (text: string) => bytesOf(text);
  const bytes = zipSync({
    'Basic/Profile.csv': csv(
      'First Name,Last Name,Address,Headline,Summary,Geo Location,Zip Code,Websites\nAna,Lopes,,Nurse,"Cares, calmly",Porto Portugal,,[PORTFOLIO:https://ana.example.pt]\n',
    ),
    'Positions.csv': csv(
      'Company Name,Title,Description,Location,Started On,Finished On\nHospital São João,Nurse,"• Night shifts\n• Triage",Porto,Mar 2020,\n',
    ),
    'Email Addresses.csv': csv(
      'Email Address,Confirmed,Primary\nold@example.pt,Yes,No\nana@example.pt,Yes,Yes\n',
    ),
    '../../Skills.csv': csv('Name\nTriage\n'),
  });
  const { profile } = await importFile({ name: 'Basic_LinkedInDataExport.zip', bytes });
  expect(profile).toMatchObject({
    name: { full: 'Ana Lopes' },
    email: 'ana@example.pt',
    summary: 'Cares, calmly',
    experience: [
      {
        company: 'Hospital São João',
        start: '2020-03',
        current: true,
        highlights: ['Night shifts', 'Triage'],
      },
    ],
    links: [{ url: 'https://ana.example.pt' }],
    skills: [{ name: 'Triage' }],
  });
});

test.each([
  ['empty.pdf', new Uint8Array(), /empty \(0 bytes\)/],
  ['cut.pdf', bytesOf('%PDF-1.7\n1 0 obj <<'), /damaged or cut off/],
  ['cut.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2), /damaged or cut off/],
  ['other.docx', zipSync({ 'a.txt': bytesOf('x') }), /not a Word document/],
  ['other.zip', zipSync({ 'a.txt': bytesOf('x') }), /Profile\.csv/],
  ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), /too large once unpacked/],
  ['letter.txt', bytesOf('Dear all,\nthe meeting is at 5.\n'), /does not read like a resume/],
  ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /old Word document/],
])('%s is refused in words that say what to do', async (name, bytes, message) => {
  const run = importFile({ name, bytes });
  await expect(run).rejects.toThrow(ValidationError);
  await expect(run).rejects.toThrow(message);
});

test('values of a file without pages name the lines that they were read in', async () => {
  const { marks, lines } = await importFile({ name: 'cv.txt', bytes: bytesOf(TEXT) });
  const linesOf = (path: string) => marks.find((mark) => mark.path === path)?.rows.map((row) => lines[row]);
  expect(linesOf('e1.title')).toContain('Logistics Coordinator, FrioLog Lda, Lisbon');
  expect(linesOf('e2.highlights')).toEqual(['• Night dispatch for 30 drivers']);
});
