import { expect, test } from 'vitest';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';

const { extract } = defaultEngine();
const names = (...lines: string[]) => extract(lines.join('\n')).map(({ name }) => name);

test('what stands in the list says so, and what only the wording gave says that', () => {
  const skills = extract(
    'Requirements\n- Experience with Docker, Fernwright Planner and Quillbase (e.g. Tessaract)',
  );
  expect(skills.map(({ name, known }) => [name, known])).toEqual([
    ['Docker', ['Docker']],
    ['Fernwright Planner', []],
    ['Quillbase', []],
    ['Tessaract', []],
  ]);
});

test('a heading and what it announces may share a line, and a short demand is no heading', () => {
  expect(names('Requirements: QuickBooks, Excel.', 'We are a small team.')).toEqual(['QuickBooks', 'Excel']);
  expect(names('Benefits: Excel training')).toEqual([]);
  expect(names('Requirements', 'Experience with SAP PM')).toEqual(['SAP PM']);
});

test('neither money nor whom a job is open to is a skill', () => {
  expect(
    names('Requirements', '- Python, VR R$ 28/dia', '- Ausbildung zum Mechatroniker (m/w/d)'),
  ).not.toContain('R');
  expect(names('Requirements', '- Ausbildung zum Mechatroniker (m/w/d)')).not.toContain('m/w/d');
});

test('names are the posting’s own, without what surrounds them', () => {
  expect(
    names(
      'Requirements',
      '- Solid knowledge of postgres and amazon web services',
      '- A strong background in veterinary nursing',
      '- Very good tunnelling skills and proficiency with the Oblique Engine',
    ),
  ).toEqual(['postgres', 'amazon web services', 'Veterinary nursing', 'Tunnelling', 'Oblique Engine']);
});

test('a bare list under a label is a list of names; a role, a place or a deed is none', () => {
  expect(
    names(
      'Role: Backend Developer, System Administrator',
      'Technologies',
      'java docker aws automation',
      'Industry: Banking',
    ),
  ).toEqual(['Java', 'Docker', 'AWS', 'Automation', 'Banking']);
  expect(names('Requirements', '- You will analyse data with project managers')).toEqual([]);
});

test('a degree is one thing with its subject', () => {
  expect(names('Requirements', "- Master's degree in finance or economics, or equivalent")).toEqual([
    "Master's degree in finance or economics",
  ]);
});

test('alternatives behind a stroke are one demand that names both', () => {
  expect(extract('Requirements\n- Experience with Angular/React')).toMatchObject([
    { name: 'Angular/React', known: ['Angular', 'React'] },
  ]);
});

test('what is not needed, offered or said of the company is not asked for', () => {
  expect(
    names(
      'About us',
      'We are leaders in project management and digital transformation.',
      'Requirements',
      '- No experience in dialysis needed',
      '- Triage',
      'Benefits',
      '- Spanish courses and Excel training',
    ),
  ).toEqual(['Triage']);
});

test.each([
  [
    'de',
    [
      'Ihr Profil',
      '- Kenntnisse in der Finanzbuchhaltung und im Steuerrecht',
      '- DATEV von Vorteil',
      'Wir bieten',
      '- Yoga',
    ],
    { Finanzbuchhaltung: true, Steuerrecht: true, DATEV: false },
  ],
  [
    'fr',
    ['Profil recherché', "- Maîtrise d'AutoCAD", '- Expérience en conduite de travaux', '- Anglais souhaité'],
    { AutoCAD: true, 'conduite de travaux': true, English: false },
  ],
  [
    'es',
    ['Requisitos', '- Experiencia en contabilidad', '- Se valorará SAP', 'Ofrecemos', '- Clases de inglés'],
    { contabilidad: true, SAP: false },
  ],
])('%s: sections, cues and trades in other languages', (_language, lines, wanted) => {
  const found = Object.fromEntries(extract(lines.join('\n')).map(({ name, required }) => [name, required]));
  expect(found).toEqual(wanted);
});

test('common words that look like a technology are none', () => {
  expect(
    names(
      'Gardener',
      'You react to weather, spring into action, keep rust off tools and express yourself well.',
    ),
  ).toEqual([]);
});

test('what a stroke joins is one demand, also of several words', () =>
  expect(names('Requirements', '- Experience with continuous integration/continuous delivery')).toEqual([
    'continuous integration/continuous delivery',
  ]));

test('letters in brackets that are short for the name before them are no skill of the same letters', () => {
  expect(names('Contribute to the Strategic Partnership Agreement (SPA) with us')).toEqual([]);
  expect(names('Requirements', '- Disclosure and Barring Service (DBS) check')).toEqual(['DBS']);
});

test('a degree in a line of its own, a language that one speaks and writes, and no words of manner', () => {
  expect(names('Basic qualifications', "Bachelor's degree")).toEqual(["Bachelor's degree"]);
  expect(names('You speak and write English fluently.')).toEqual(['English']);
  expect(names('You have a grasp of Quillbase along with Tessaract')).not.toContain('Quillbase along');
});
