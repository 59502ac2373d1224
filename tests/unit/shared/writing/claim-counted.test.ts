import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';

const isCovered = (lines: readonly string[], text: string, language = 'en') =>
  bearsOut(lines, text, language);

test.each([
  ['en', ['Trained 12 nurses', 'Cleaned wards'], 'I trained 12 wards.'],
  ['en', ['2 years of SQL', 'Python'], 'I have 2 years of Python.'],
  ['en', ['Sold printers to 130 small firms', 'Served guests'], 'I sold printers to 130 small guests.'],
  ['de', ['Wartung von 26 Aufzügen', 'Montage von Ladepunkten'], 'Ich wartete 26 Ladepunkte.'],
  ['fr', ['Prise en charge de 12 patients', 'Formation de collègues'], "J'ai pris en charge 12 collègues."],
  ['es', ['Atiendo 14 mesas', 'Formé a compañeros'], 'Formé a 14 compañeros.'],
  ['pt', ['Atendo 60 clientes', 'Treinei colegas'], 'Treinei 60 colegas.'],
] as const)('%s: %j does not cover a number of something else', (language, lines, text) => {
  expect(isCovered(lines, text, language)).toBe(false);
});

test.each([
  ['en', ['Trained 6 new nurses in infusion pumps'], 'I trained six colleagues in infusion pumps.'],
  ['en', ['Served 200 guests a day'], 'I served 200 customers every day.'],
  ['en', ['A team of 12'], 'I worked in a 12-person team.'],
  ['en', ['6 years with Python and SQL in logistics'], 'I have six years of Python in logistics.'],
  [
    'de',
    ['Umstieg auf Windows 11 in 4 Monaten'],
    'Den Umstieg auf Windows 11 habe ich in vier Monaten geschafft.',
  ],
  ['de', ['Montage von 140 Ladepunkten'], 'Ich habe 140 Ladepunkte montiert.'],
  ['de', ['Wartung von 26 Aufzügen'], 'Ich warte 26 Aufzüge.'],
  ['fr', ['Entretien de 9 fours'], "J'entretiens neuf fours."],
  ['es', ['Proyecté 7 viviendas unifamiliares'], 'He proyectado siete viviendas.'],
] as const)('%s: %j covers the same number in other words', (language, lines, text) => {
  expect(isCovered(lines, text, language)).toBe(true);
});
