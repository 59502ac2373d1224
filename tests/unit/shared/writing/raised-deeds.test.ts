import { expect, test } from 'vitest';
import { claimProblems } from '#shared/writing/claim-gate.ts';

const problems = (fact: string, text: string) =>
  claimProblems(
    { text, factIds: ['f'] },
    {
      facts: new Map([['f', { id: 'f', kind: 'highlight' as const, text: fact, source: 'test' }]]),
      ...{ skills: [], words: 'open' as const, today: '2026-11-30' },
    },
  );

test.each([
  ['Answered 30 letters a week from pensioners', 'Resolved 30 problems a week for pensioners'],
  ['Saw 14 patients a day at the eye clinic', 'Treated 14 patients a day at the eye clinic'],
  ['Checked translations of 40 leaflets from Danish', 'Translated 40 leaflets from Danish'],
  ['Read letters of application for the head of personnel', 'Selected applicants for the head of personnel'],
  ['Asked visitors about their needs in the lobby', 'Met the needs of visitors in the lobby'],
  ['Looked at 80 loan files a week', 'Approved 80 loan files a week'],
  ['Forwarded faults to the repair crew', 'Handled faults in the repair crew'],
  ['Counted birds at 30 lakes', 'Analysed birds at 30 lakes'],
  ['Suggested a new timetable to the headmaster', 'Introduced a new timetable for the headmaster'],
  ['Wrote tests for a billing module in Kotlin', 'Developed a billing module in Kotlin'],
  ['Volunteered at the Caritas soup kitchen', 'Worked for Caritas'],
  ['Leitete Beschwerden der Gäste an die Technik weiter', 'Löste Beschwerden der Gäste mit der Technik'],
  ['A saisi 90 commandes par jour dans Odoo', 'A validé 90 commandes par jour dans Odoo'],
  ['Revisé traducciones de 12 manuales del vasco', 'Traduje 12 manuales del vasco'],
])('"%s" does not bear out "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test.each([
  ['Answered and resolved 30 letters a week', 'Resolved 30 letters a week'],
  ['Saw and treated 14 patients a day', 'Treated 14 patients a day'],
  ['Answered 30 letters a week from pensioners', 'Replied to 30 letters a week from pensioners'],
])('"%s" still bears out "%s"', (fact, text) => {
  expect(problems(fact, text)).toEqual([]);
});

test.each([
  ['Worked for a brewery that won the Barley Cup in 2019', 'Won the Barley Cup in 2019'],
  ['Worked for a brewery that won the Barley Cup in 2019', 'Helped the brewery win the Barley Cup in 2019'],
  ['Explained the tables that the actuary had calculated', 'Calculated and explained the tables'],
  ['Wrote the leaflet on the opening of the new ferry line', 'Opened the new ferry line'],
  ['Arbeitete in einem Verlag, der 2021 den Kritikerpreis gewann', 'Gewann 2021 den Kritikerpreis'],
  ['Held ladders for a gutter fitter', 'Fitted gutters'],
  ['Trabajé en una bodega que ganó la copa de plata en 2018', 'Gané la copa de plata en 2018'],
])('what "%s" tells of others is not "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test('what was done in a team may be told with the team', () => {
  const fact = 'Part of a team of five that moved the archive to Leeds';
  expect(problems(fact, 'In a team of five, moved the archive to Leeds')).toEqual([]);
  expect(problems(fact, 'Moved the archive to Leeds')).not.toEqual([]);
});

test.each([
  ['Assisted three dentists in 60 extractions', 'As a dentist took part in 60 extractions'],
  ['Painted 12 flats under the eye of a master electrician', 'Painted 12 flats as a master electrician'],
  ['Las Rechnungen für die Buchhalterin', 'Las Rechnungen als Buchhalterin'],
])('an office that "%s" has of another is not held: "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test('"half" at the beginning of a German line is no number', () => {
  expect(problems('Unterstützte zwei Winzer bei der Lese', 'Half zwei Winzern bei der Lese')).toEqual([]);
});

test('an office of one’s own is held', () => {
  expect(
    problems('Worked as a dentist in Cork for 3 years', 'As a dentist, worked in Cork for 3 years'),
  ).toEqual([]);
});

test.each([
  ['Photographed masks carved by a juggler', 'Photographed masks as a juggler'],
  ['Printed tickets for a juggler in Ghent', 'Juggler in Ghent'],
  ['Avisé al portero de una ventana rota', 'Como portero avisé de una ventana rota'],
])('a person that "%s" speaks of is not the writer: "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test.each([
  ['Passed the theory part of the sailing test', 'Passed the sailing test'],
  ['Finished the second year of a midwifery course', 'Finished a midwifery course'],
  ['Aprobé la parte teórica del carné de moto', 'Aprobé el carné de moto'],
])('a part, "%s", is not the whole: "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test.each([
  ['Copied plans that others had measured', 'Measured and copied plans'],
  ['Printed tickets with Epson software', 'Programmed Epson software for tickets'],
  ['Studied three semesters of law at Gent', 'Graduated in law at Gent'],
])('"%s" is less than "%s"', (fact, text) => {
  expect(problems(fact, text)).not.toEqual([]);
});

test('another fact bears out the greater deed, in other words too', () => {
  const facts = ['Answered 30 calls a day', 'Repaired boilers in 12 houses'].map(
    (text, at) => [`f${at}`, { id: `f${at}`, kind: 'highlight' as const, text, source: 'test' }] as const,
  );
  expect(
    claimProblems(
      { text: 'Fixed boilers in 12 houses', factIds: ['f0', 'f1'] },
      { facts: new Map(facts), skills: [], words: 'open', today: '2026-11-30' },
    ),
  ).toEqual([]);
});

test('a length of one year in other words is one', () => {
  expect(problems('Stage de deux mois chez Ardoise à Metz', 'Stage d’un an chez Ardoise à Metz')).not.toEqual(
    [],
  );
});
