import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';
import told from '../../../../resources/claims/told-otherwise.json' with { type: 'json' };

test.each([
  ['Gave medicine on night shifts', 'I administered medication on night shifts.'],
  ['Covered shifts at short notice', 'I stepped in at short notice when shifts had to be filled.'],
  ['Booked travel for 9 managers', 'Arranged travel for nine managers.'],
  ['Held interviews with 80 applicants', 'Interviewed 80 candidates.'],
  ['Paid wages of 70 employees', 'Ran payroll for 70 people.'],
  ['Reconciled 6 bank accounts', 'Matched the entries of six bank accounts.'],
  ['Wrote Python scripts that check 300 invoices a night', 'Automated nightly checks of 300 invoices.'],
  ['Wired 16 flats', 'Did the electrical wiring of 16 apartments.'],
  ['Tutored three refugees in German', 'Gave German lessons to three refugees.'],
] as const)('a deed may be told with another word: "%s" is "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(true),
);

test.each([
  ['Gave medicine on night shifts', 'Prescribed medication on night shifts.'],
  ['Covered shifts at short notice', 'Supervised shifts at short notice.'],
  ['Booked travel for 9 managers', 'Negotiated travel for nine managers.'],
  ['Held interviews with 80 applicants', 'Hired 80 candidates.'],
  ['Paid wages of 70 employees', 'Managed 70 employees.'],
  ['Filed invoices', 'Approved invoices.'],
  ['Tested software by hand', 'Automated software tests.'],
  ['Wired 16 flats', 'Designed 16 apartments.'],
  ['Observed lessons', 'Taught lessons.'],
  ['Fixed bugs in the app', 'Architected the app.'],
] as const)('no deed is told with a larger one: "%s" is not "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(false),
);

test.each([
  ['en', 'Software Engineer at Corvane, 2019 to 2023', 'I worked as a developer at Corvane.'],
  ['en', 'Line cook at Corvane', 'I was a cook at Corvane.'],
  ['en', 'Delivery driver at Corvane', 'I worked as a courier at Corvane.'],
  ['en', 'Executive Assistant at Corvane', 'I worked as an administrative assistant at Corvane.'],
  ['fr', 'Ingénieur logiciel chez Corvane', "J'étais développeur chez Corvane."],
] as const)('%s: an office may have another name: "%s" is "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(true),
);

test.each([
  ['Cook at Corvane', 'I worked as a chef at Corvane.'],
  ['Driver at Corvane', 'I worked as a pilot at Corvane.'],
  ['Software Engineer at Corvane', 'I worked as a game developer at Corvane.'],
  ['Bookkeeper at Corvane', 'I worked as an accountant at Corvane.'],
  ['Research assistant at Corvane', 'I worked as a researcher at Corvane.'],
  ['Web developer at Corvane', 'I worked as a software architect at Corvane.'],
] as const)('no office has the name of a larger or more special one: "%s" is not "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(false),
);

test.each([
  ['Deleted a file', 'Removed tumours'],
  ['Typed letters', 'Wrote speeches'],
  ['Reserved tables', 'Booked flights'],
  ['Changed tyres', 'Updated software'],
  ['Took photos of houses', 'Sold houses'],
  ['Explained the menu to guests', 'Wrote the menu'],
  ['Ran errands for the shop', 'Led the shop'],
  ["Ran the shop's website", 'Directed the shop'],
  ['Ran a course', 'Led a department'],
  ['50 calls, 100 letters', 'Doubled calls'],
] as const)('a deed told with another word is that of the same thing: "%s" is not "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(false),
);

test.each([
  ['Ran the youth choir', 'Led the youth choir'],
  ['Arranged meeting rooms', 'Booked meeting rooms'],
  ['Set up a school garden', 'Created a school garden'],
  ['Removed 40 unused tables', 'Deleted forty unused tables'],
] as const)('of the same thing it may be: "%s" is "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(true),
);

test('a row names each word once', () => {
  for (const row of [
    ...told.deeds.map((one) => one.split(/ \| | /)),
    ...told.offices.map((one) => one.split(/ \| |, /)),
  ])
    expect(row.filter((word, at) => row.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['A ward of 24 beds', 'I worked on a 24-bed ward.'],
  ['Taught classes of 28', 'Taught classes of 28 pupils.'],
  ['Called 50 leads a day', 'Made 50 calls a day.'],
  ['Pages load in 1.2 s instead of 3.4 s', 'Load time fell from 3.4 s to 1.2 s.'],
  ['Found a double payment of 18,000 EUR', 'Found an 18k EUR double payment.'],
] as const)('"%s" covers "%s"', (fact, text) => expect(bearsOut([fact], text, 'en')).toBe(true));

test.each([
  ['Taught classes of 28', 'Taught 28 classes.'],
  ['Pages load in 1.2 s instead of 3.4 s', 'Load time fell from 1.2 s to 3.4 s.'],
  ['Moved 14 jobs from 9 to 4 hours', 'Moved jobs from 9 to 14 hours.'],
  ['Made beds', 'Bachelor of Education.'],
] as const)('"%s" does not cover "%s"', (fact, text) => expect(bearsOut([fact], text, 'en')).toBe(false));

test.each([
  [
    'fr',
    "Infirmière à l'hôpital de Vannes de 2013 à 2019",
    "J'ai travaillé six ans comme infirmière à l'hôpital de Vannes.",
  ],
  ['nl', 'Magazijnmedewerker bij Tolsma, 2017 tot 2020', 'Drie jaar werkte ik in het magazijn van Tolsma.'],
  ['es', 'Camarero en el Sol Bajo, 2018 hasta 2021', 'Trabajé tres años de camarero en el Sol Bajo.'],
] as const)('%s: the ends of a span are told in its language: "%s"', (language, fact, text) => {
  expect(bearsOut([fact], text, language)).toBe(true);
  expect(bearsOut([fact], text.replace(/six|Drie|tres/, '12'), language)).toBe(false);
});
