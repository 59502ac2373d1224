import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';

test.each([
  ['en', 'Ran the payment desk of a theatre', 'Ran the coat desk of a theatre'],
  ['en', 'Led the redesign of the ticket system', 'Led the redesign of the payment system'],
  [
    'en',
    'Fed and groomed horses on a stud farm',
    'Fed and groomed horses on a stud farm and trained jockeys',
  ],
  ['en', 'Taught violin to adults', 'Taught drums to adults'],
  ['en', 'Washed trucks at a depot', 'Washed windows at a depot'],
  ['en', 'Helped guests carry luggage', 'Helped guests carry pianos'],
  ['de', 'Verlegte Teppiche in Hotels und Kanzleien', 'Verlegte Teppiche in Hotels und Krankenhäusern'],
  ['de', 'Führte Kassenbücher in Agenda', 'Führte Kassenbücher in Quicksoft'],
  ['fr', 'Réparé des vélos dans un atelier de quartier', 'Réparé des montres dans un atelier de quartier'],
  ['es', 'Repartí periódicos en el centro de Burgos', 'Repartí medicinas en el centro de Burgos'],
] as const)(
  '%s: in a line that is else the same another thing is another claim: "%s" is not "%s"',
  (language, fact, text) => expect(bearsOut([fact], text, language)).toBe(false),
);

test.each([
  ['en', 'Fed and groomed horses on a stud farm', 'Groomed and fed the horses of a stud farm'],
  ['en', 'Drove a coach across Scotland', 'Operated a coach throughout Scotland'],
  ['en', 'Rewarded regulars with coupons by mail', 'Sent coupons to regulars, rewarding them by mail'],
  ['en', 'Repaired lorries', 'Fixed trucks'],
  ['en', 'Ordered medication for a care home', 'Purchased medicines for a care home'],
  ['en', 'Cut hair in a salon', 'Did haircuts in a salon'],
  ['en', 'Refilled vending machines', 'Topped up vending machines'],
  ['de', 'Betreute Gäste an der Rezeption', 'Kümmerte mich an der Rezeption um Gäste'],
  ['fr', 'Livré des colis à des commerces', 'Distribution de paquets à des commerces'],
  ['es', 'Instalé paneles solares en viviendas', 'Instalación de placas solares en casas'],
] as const)('%s: other words for the same are no other claim: "%s" is "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(true),
);

test.each([
  ['Wrote weekly reports for 12 branches', 'Wrote reports for 12 branches every week', true],
  ['Wrote weekly reports for 12 branches', 'Wrote reports for 12 branches every day', false],
  ['Drove buses for 3 years without an accident', 'Three accident-free years of driving buses', true],
  ['Drove buses for 3 years without an accident', 'Four accident-free years of driving buses', false],
  ['Settled claims of up to £3,000', 'Settled claims of up to 3,000 pounds', true],
  ['Settled claims of up to £3,000', 'Settled claims of up to 5,000 pounds', false],
  ['Gave the all-clear in 9 cases', 'Gave the all-clear nine times', true],
  ['Gave the all-clear in 9 cases', 'Gave the all-clear ninety times', false],
  ['Imported cheese from Italy', 'Imported Italian cheese', true],
  ['Imported cheese from Italy', 'Imported Dutch cheese', false],
  ['Painted 200 m2 of walls', 'Painted 200 square metres of walls', true],
  ['Painted 200 m2 of walls', 'Painted 200 square feet of walls', false],
  ['Delivered rolls from 5 a.m.', 'Delivered rolls from 5am', true],
  ['Delivered rolls from 5 a.m.', 'Delivered rolls from 3am', false],
  ['Cleaned stairs up to the fourth floor', 'Cleaned stairs up to the 4th floor', true],
  ['Cleaned stairs up to the fourth floor', 'Cleaned stairs up to the 14th floor', false],
  ['Worked 18 months on a ferry', 'Worked on a ferry for a year and a half', true],
  ["Supervised 4 master's students", "Supervision of four students during their master's", true],
  ["Supervised 4 master's students", "I hold a master's degree", false],
] as const)('"%s", otherwise counted: "%s" is %s', (fact, text, isSo) =>
  expect(bearsOut([fact], text, 'en')).toBe(isSo),
);

test.each([
  'I would like to talk about it.',
  'I look forward to hearing from you.',
  'I hope we can reach an agreement.',
  'Let us arrange a call next week.',
  'I am happy to travel to your office.',
])('what is only wished for need stand in no fact: %s', (text) => {
  expect(bearsOut(['Drove a coach across Scotland'], text, 'en')).toBe(true);
});

test.each(['I hope to bring the depot that I founded.', 'I would like to bring my ten years as a surgeon.'])(
  'what a wish claims on the way must: %s',
  (text) => {
    expect(bearsOut(['Drove a coach across Scotland'], text, 'en')).toBe(false);
  },
);
