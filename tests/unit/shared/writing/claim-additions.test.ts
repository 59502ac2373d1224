import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';

test.each([
  ['Cleaned offices', 'Cleaned offices and operating theatres'],
  ['Translated a brochure', 'Translated brochures, contracts and websites'],
  ['Installed heating systems', 'Installed heating systems and heat pumps'],
  ['BA in history', 'BA in history and economics'],
  ['Served guests', 'Served celebrity guests'],
  ['Repaired watches', 'Repaired antique watches'],
  ['Looked after two children', 'Looked after two children with special needs'],
  ['Wrote unit tests', 'Answered for the safety of passengers'],
] as const)(
  'what a line adds is seen where its facts have nothing left to say: "%s" is not "%s"',
  (fact, text) => expect(bearsOut([fact], text, 'en')).toBe(false),
);

test.each([
  ['Cleaned offices and stairs', 'Cleaned stairs and offices'],
  ['Handled returns and complaints', 'Dealt with complaints and returned goods'],
  ['Washed dishes and cleaned the kitchen', 'Kept the kitchen clean and did the dishes'],
  ['Advised customers on bicycles and fitted helmets', 'Helped customers choose bikes and fitted helmets'],
  ['Checked in guests at a hotel', 'Welcomed guests at the front desk of a hotel'],
] as const)('other words for what the facts say are none: "%s" is "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(true),
);

test.each([
  ['en', 'The team won the regional prize', 'I won the regional prize'],
  ['en', 'The bakery sold 400 loaves a day', 'Sold 400 loaves a day'],
  ['en', 'My predecessor introduced the system', 'I introduced the system'],
  ['de', 'Unser Team gewann den Innovationspreis', 'Ich gewann den Innovationspreis'],
  ['fr', 'Notre équipe a obtenu le prix de la qualité', "J'ai obtenu le prix de la qualité"],
  ['es', 'Nuestro equipo ganó el concurso', 'Gané el concurso'],
  ['nl', 'Het team bouwde een nieuwe webshop', 'Ik bouwde een nieuwe webshop'],
  ['pt', 'A nossa equipa lançou a nova loja', 'Lancei a nova loja'],
] as const)('%s: others\' deeds are not the writer\'s: "%s" is not "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(false),
);

test.each([
  ['en', 'Our team rebuilt the billing system', 'As part of a team I rebuilt the billing system'],
  [
    'en',
    'The kitchen served 200 guests; cooked the soups',
    'In a kitchen that served 200 guests I cooked the soups',
  ],
  ['de', 'Das Team geleitet', 'Leitung des Teams'],
] as const)('%s: a part in others\' deeds may be told: "%s" is "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(true),
);

test.each([
  ['Company with offices in 14 countries', 'Worked in 14 countries'],
  ['Nurse in a hospital with 900 beds', 'Cared for 900 patients'],
] as const)('a number of the employer is not its people\'s: "%s" is not "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(false),
);

test("it may be named as the employer's", () =>
  expect(bearsOut(['Nurse in a hospital with 900 beds'], 'Nurse at a 900-bed hospital', 'en')).toBe(true));

test.each([
  ['Cut waste by 12% and costs by 30%', 'Cut waste by 30%'],
  ['Errors fell by 40% and delays by 15%', 'Delays fell by 40%'],
  ['Saved 20 hours on invoices and 5 hours on payroll', 'Saved 20 hours on payroll'],
  ['Cooked for 90 guests', 'Cooked for nearly 100 guests'],
  ['Grew sales from 2 to 3 million', 'Doubled sales'],
  ["Verkocht 12 auto's per week", "Verkocht 12 auto's per dag"],
  ['Children aged 3 to 5', 'Five years with children'],
] as const)('no number moves or grows: "%s" is not "%s"', (fact, text) =>
  expect(bearsOut([fact], text, fact.startsWith('Verkocht') ? 'nl' : 'en')).toBe(false),
);

test.each([
  ['Cut waste by 12% and costs by 30%', 'Cut costs by 30%'],
  ['Raised sales by 8% and margins by 3%', 'Margins rose by 3% and sales by 8%'],
  ['Cut the night job from 5 hours to 40 minutes', 'The night job went from 5 hours down to 40 minutes'],
  ['Cooked for 96 guests', 'Cooked for nearly 100 guests'],
  ['Grew sales from 2 to 4 million', 'Doubled sales'],
  ['Grew followers from 800 to 2,400', 'Tripled followers to 2,400'],
  ['Cut build times from 22 to 6 minutes', 'Builds that took 22 minutes now take 6'],
  ['Interviewed 45 candidates for 9 posts', 'Held 45 job interviews for nine positions'],
  ['Read stories to children aged 3 to 5', 'Told stories to children between 3 and 5 years of age'],
  ['Fixed 90 bugs in one year', 'Resolved 90 defects within a year'],
  [
    'Till and stock in a bookshop, 2015-2019',
    'For four years I worked the till and kept the stock of a bookshop',
  ],
] as const)('it may stand elsewhere: "%s" is "%s"', (fact, text) =>
  expect(bearsOut([fact], text, 'en')).toBe(true),
);
