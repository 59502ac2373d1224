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
])('%s', (head, title) => {
  expect(headlineFacts(head + BODY).title).toBe(title);
});
