import { expect, test } from 'vitest';
import { bearsOut } from '#tests/fakes/bears-out.ts';

test.each([
  ['en', 'Student assistant in the chemistry lab', 'Research scientist in the chemistry lab'],
  ['en', 'Junior developer at Corvane', 'Developer at Corvane'],
  ['en', 'Trainee electrician at Corvane', 'I worked as an electrician at Corvane'],
  ['en', 'Volunteer firefighter', 'I worked as a firefighter'],
  ['en', 'Interim team lead for 3 months', 'Team lead'],
  ['en', 'Reported to the CFO', 'Acting CFO'],
  ['en', 'Secretary to the director', 'Deputy director'],
  ['en', 'Kept bees as a hobby', 'Professional beekeeper'],
  ['en', 'PhD student in physics', 'PhD in physics'],
  ['en', 'Personal assistant to a lawyer, 2014 to 2018', 'Lawyer, 2014 to 2018'],
  ['en', 'BSc in physics, Delft 2014', 'BSc in physics and mathematics, Delft 2014'],
  ['en', 'Made a flyer for a concert', 'Organised a concert'],
  ['en', 'Cut meat for a canteen of 400', 'Ran a canteen of 400'],
  ['en', 'Applied for a patent', 'Holds a patent'],
  ['fr', 'Stagiaire chez Morel', 'Ingénieure chez Morel'],
  ['fr', 'Apprenti boulanger chez Morel', "J'ai travaillé comme boulanger chez Morel"],
  ['es', 'Técnico de red', 'Ingeniero de red'],
  ['pt', 'Auxiliar de cozinha', 'Chef de cozinha'],
  ['de', 'Lehrling in einer Tischlerei', 'Tischler in einer Tischlerei'],
  ['de', 'Half bei der Planung der Schichten', 'Plante die Schichten'],
] as const)('%s: no office is larger than it was: "%s" is not "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(false),
);

test.each([
  ['en', 'Junior developer at Corvane', 'I was a junior developer at Corvane'],
  ['en', 'Assistant accountant at Corvane', 'I worked as an assistant accountant at Corvane'],
  ['en', 'Deputy head nurse', 'I was the deputy head nurse'],
  ['en', 'PhD student in physics', 'As a PhD student I worked in physics'],
  ['en', 'Kept the calendar of two directors', 'Managed the calendars of two directors'],
  ['en', 'Recruiter seeking talent for banks', 'As a recruiter I sought talent for banks'],
  ['en', 'Executive Assistant, 2016 to 2021', 'I have five years of administrative experience'],
  ['en', 'Hospital nurse, 2011 to 2021', 'Ten years in healthcare'],
  ['en', 'Drove a crane on a site in Hull', 'Worked as a crane operator on a site in Hull'],
  ['en', 'Taught maths to 28 children', 'Maths teacher of 28 children'],
  ['fr', 'Aide-soignante à Lille', "J'ai été aide-soignante à Lille"],
  ['en', 'BSc in physics, Delft 2014', 'I graduated with a BSc in physics from Delft in 2014'],
  ['en', 'Made a flyer for a concert', 'Designed a flyer for a concert'],
  ['en', 'Raised sales by 9% in one year', 'Increased sales by 9% within a year'],
  ['en', 'Gave piano lessons to 12 children', 'Taught piano to twelve children'],
] as const)('%s: it may be told as it was: "%s" is "%s"', (language, fact, text) =>
  expect(bearsOut([fact], text, language)).toBe(true),
);

test.each([
  ['Salesperson of the month', 'Salesperson of the year'],
  ['Among the five best sellers of the shop', 'Best seller of the shop'],
  ['Sales rose 10%', 'Sales rose 10%, more than any other'],
  ['Wrote unit tests', 'Wrote unit tests across the company'],
  ['Drove a bus', 'Drove a bus without a single accident'],
  ['Presented results to the team', 'Presented results to the board'],
  ['Executive Assistant, 2016 to 2021', 'Five years of management experience'],
  ['Kept the calendar of a director', "Managed the director's team"],
  ['Never used AWS, Azure, GCP', 'Used Azure'],
  ['Recruiter seeking a role in HR', 'Role in HR'],
  ['Ran the till', 'Ran the shop'],
  ['Support desk, 35 tickets a day', 'Ran the support desk'],
  ['Read about Kubernetes', 'Experienced with Kubernetes'],
  ['Driving licence B', 'Driving licences B and CE'],
  ['Put 2,500 files in order', 'Put 2,500 files in order within a week'],
  ['Wrote letters for a notary', 'Notary'],
  ['Cleaned a surgery', 'Worked as a surgeon'],
  ['Florist, bound wreaths', 'Florist and event designer'],
  ['Temporary help at a bakery', 'Baker at a bakery'],
] as const)(
  'nothing is compared that the facts do not compare, nor further reaching: "%s" is not "%s"',
  (fact, text) => expect(bearsOut([fact], text, 'en')).toBe(false),
);
