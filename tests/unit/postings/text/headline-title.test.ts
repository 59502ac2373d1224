import { expect, test } from 'vitest';
import { headlineFacts } from '#main/postings/text/headline.ts';

const BODY = '\n\nYou plan, you talk to people, you write things down.\n';

test.each([
  ['Hiring: Data Analyst\nYork, UK', 'Data Analyst'],
  ["We're hiring: Beekeeper\nKent, UK", 'Beekeeper'],
  ['Stellenangebot: Imker\nMünchen', 'Imker'],
  ['Kennziffer 22/7: Sachbearbeiter Lager\nKöln', 'Sachbearbeiter Lager'],
  ['Ref. AB-1204 - Payroll Clerk\nBristol', 'Payroll Clerk'],
  ['Home > Vacancies > Baker\nBaker\nOxford', 'Baker'],
  ['Skip to main content\nLifeguard\nBrighton', 'Lifeguard'],
  ['Zurück zur Übersicht\nTischler\nHamburg', 'Tischler'],
  ['Potter\nStoke-on-Trent\n\nReports to the Studio Manager', 'Potter'],
  ['Nurse - Intensive Care\nLeeds', 'Nurse - Intensive Care'],
  ['Verkäufer - Feinkost\nUlm', 'Verkäufer - Feinkost'],
  ['Driver - $1,200/week\nDallas, TX', 'Driver'],
  ['We need a Glazier for our shop in Hull.', 'Glazier'],
  ['La Bonne Pâte recrute un Pâtissier à Lyon.', 'Pâtissier'],
  ['De Molen zoekt een Bakker in Utrecht.', 'Bakker'],
  ['Buscamos un/a Soldador/a de estructuras.', 'Soldador/a de estructuras'],
  ['Zum Ausbau unseres Teams suchen wir einen Glaser (m/w/d) in Teilzeit.', 'Glaser (m/w/d)'],
  ['Vi söker en montör till vår verkstad.', 'Montör'],
  ['Vi söker en elektriker till vår verkstad.', 'Elektriker'],
  ['Glazier (Ref: GL-118)\nDerby', 'Glazier'],
  ['Glazier | Job ID 55120\nDerby', 'Glazier'],
  ['#5512 - Glazier\nReno, NV', 'Glazier'],
  ['URGENT - Glazier needed\nDerby', 'Glazier'],
  ['Glaser - Bremen - ab sofort\n\nDu setzt Scheiben ein.', 'Glaser'],
  ['Glazier - Full time - Permanent\nDerby', 'Glazier'],
  ['Lawyer: Family Matters\nDerby', 'Lawyer: Family Matters'],
  ['C# Developer\nDerby', 'C# Developer'],
  ['Looking for: Thatcher\nGhent', 'Thatcher'],
  ['Great opportunity!\nThatcher\nTulsa, OK', 'Thatcher'],
  ['Full-time\nThatcher\nGoole', 'Thatcher'],
  ['Thatcher – Weekly pay!\nTulsa, OK', 'Thatcher'],
  ['Nous recherchons actuellement un Couvreur pour notre chantier.', 'Couvreur'],
  ['Die Stadt Gera sucht zum 1. März einen Dachdecker (m/w/d).', 'Dachdecker (m/w/d)'],
  ['Roofer (part-time)\nYork', 'Roofer (part-time)'],
  ['We are currently recruiting for a Lift Engineer to cover the north.', 'Lift Engineer'],
  ['A rare opportunity has arisen for a Head Gardener at our house in Wells.', 'Head Gardener'],
  ['Join our team as a Farrier\nWigan', 'Farrier'],
  ['Wir stellen ein: Glaser (m/w/d)\nFulda', 'Glaser (m/w/d)'],
  ['Se necesita Soldador/a para taller en Ávila.', 'Soldador/a'],
  ['Wij zijn op zoek naar een Glaszetter voor onze vestiging in Delft.', 'Glaszetter'],
  ['Hledáme zedníka do firmy v Táboře.', 'Zedníka'],
  ['Glazier wanted for a busy yard\nDerby', 'Glazier'],
  ['Press Setter, req. 88121\nErie, PA', 'Press Setter'],
  ['Web Developer - Node/React - Leeds (Hybrid)', 'Web Developer - Node/React'],
])('%s', (head, title) => {
  expect(headlineFacts(head + BODY).title).toBe(title);
});

test('employer and place in the lines behind a title that stands alone', () => {
  expect(
    headlineFacts('Site Manager\n\nBrook & Vale Homes\nTaunton, Somerset\n\nYou keep the site safe.'),
  ).toMatchObject({
    title: 'Site Manager',
    company: 'Brook & Vale Homes',
  });
  expect(
    headlineFacts('Site Manager\n\nYou keep the site safe.\nYou plan the week.').company,
  ).toBeUndefined();
});
