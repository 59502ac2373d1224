import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meaningVectors } from '#main/rag/meaning-vectors.ts';
import { vectorIndex } from '#main/rag/vector-index.ts';

const { embed, embedPassage, embedQuestion, dimensions } = meaningVectors(
  join(import.meta.dirname, '../../../resources/meanings'),
);

function likeness(one: Int8Array, other: Int8Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0) / (127 * 127);
}

test.each([
  ['gardening together with a school class', 'planted vegetables with pupils', 'cooked for 180 guests'],
  ['sommelier', 'chose the wines of a restaurant', 'repaired gearboxes of buses'],
  ['flying against forest fires', 'piloted planes for aerial firefighting', 'sewed and fitted shoes'],
  ['florist', 'sold flowers at the market', 'kept the accounts of a club'],
])('"%s" is nearer to "%s" than to "%s"', (question, near, far) => {
  const asked = embedQuestion(question);
  expect(likeness(asked, embed(near))).toBeGreaterThan(likeness(asked, embed(far)) + 0.15);
});

test('words that every question about oneself has do not count', () => {
  const [bare, dressed] = [
    embedQuestion('vehicle mechanic'),
    embedQuestion('my work experience as a vehicle mechanic'),
  ];
  expect(likeness(bare, dressed)).toBeGreaterThan(0.97);
  // A question of nothing else is still one.
  expect(embedQuestion('work experience').some((value) => value !== 0)).toBe(true);
});

test('a text in a language that is not known is like those with its words, and no chance likeness of English ones', () => {
  const polish = embed('Przygotowanie raportów miesięcznych dla zarządu spółki');
  expect(likeness(polish, embed('Miesięcznych raportów przygotowanie dla spółki'))).toBeGreaterThan(0.5);
  expect(Math.abs(likeness(polish, embed('Audio production and sound')))).toBeLessThan(0.35);
});

test.each([
  [
    'Habe ich unterrichtet?',
    'Unterricht in Deutsch an einer Gesamtschule',
    'Verkauf von Schuhen und Taschen',
  ],
  [
    'jardinage',
    "Entretien des espaces verts d'une commune",
    'Tenue de la comptabilité de trois associations',
  ],
  [
    '¿He negociado compras?',
    'Negociaciones con proveedores',
    'Clases de matemáticas a alumnos de secundaria',
  ],
  [
    'welding experience',
    'Schweißen von Druckbehältern nach Norm',
    'Pflege demenzkranker Menschen im Nachtdienst',
  ],
])('in German, French and Spanish too "%s" is nearer to "%s" than to "%s"', (question, near, far) => {
  const asked = embedQuestion(question);
  expect(likeness(asked, embed(near))).toBeGreaterThan(likeness(asked, embed(far)) + 0.15);
});

test('of two texts that mean the same, the one in the language of the question is nearer', () => {
  const asked = embedQuestion('Entwicklung von Software');
  const [german, english] = [
    embed('Softwareentwicklung für Banken'),
    embed('software development for banks'),
  ];
  expect(likeness(asked, german)).toBeGreaterThan(likeness(asked, english));
  expect(likeness(asked, english)).toBeGreaterThan(0.4);
});

test('a text without a word has no direction, and the same text the same always', () => {
  expect([...embed('… ?!')].every((value) => value === 0)).toBe(true);
  expect(embed('kubectl-zqx')).toEqual(embed('kubectl-zqx'));
  expect(embed('night shift')).toHaveLength(dimensions);
});

test('in a passage of several matters each is found as if it stood alone', () => {
  const matters = [
    'Planted vegetables with pupils in the school garden.',
    'Wrote the programme of a sports club.',
    'Repaired gearboxes of buses in the night shift.',
    'Conducted the choir of the parish for six years.',
  ];
  const vectors = vectorIndex([
    { id: 1, embedding: embedPassage(matters.join(' ')) },
    { id: 2, embedding: embedPassage('Sold insurance by telephone. Wrote offers. Trained two colleagues.') },
  ]);
  for (const question of ['musical leadership', 'mechanic for heavy vehicles', 'gardening']) {
    expect(vectors.nearest(embedQuestion(question), 1, 0.3).map(({ id }) => id)).toEqual([1]);
  }
});
