import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';

const REST = '\n\nYou keep the rota, talk to people and write things down. The work is steady.\n';
const from = (body: string, mime: string): Job =>
  readPosting({ url: 'https://x.test/1', mime, body, source: 'url', now: '2026-11-28T12:00:00Z' }).job;
const ofText = (text: string): Job => from(text + REST, 'text/plain');
const ofPage = (title: string, heading: string, text = REST): Job =>
  from(
    `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${heading}</h1><p>${text}</p></main></body></html>`,
    'text/html',
  );

test.each([
  ['REQ-2026-00412 Saw Operator\nKajaani, Finland', 'Saw Operator'],
  ['JR20991 - Sleep Technologist\nMacon, GA', 'Sleep Technologist'],
  ['R-0077123: Trial Nurse\nLeuven', 'Trial Nurse'],
  ['#3190 Lathe Hand\nDerby', 'Lathe Hand'],
  ['Careers / Open Positions / Kiln Hand\nKiln Hand\nToledo, OH', 'Kiln Hand'],
  ['Alle akzeptieren\nAblehnen\nGleisbauer (m/w/d)\nHof', 'Gleisbauer (m/w/d)'],
  ['Log in | Register\nDiesel Mechanic\nKelowna, BC', 'Diesel Mechanic'],
  ['[JOB-7741] Sounding Engineer\nFalmouth', 'Sounding Engineer'],
  ['Wir suchen dich als Matrose (m/w/d) in Kiel.', 'Matrose (m/w/d)'],
  ['Søges: Fisker\nSkagen', 'Fisker'],
  ['Net Agent | Full time | Durban', 'Net Agent'],
  ['Wheelwright\n\nReports to the Head Wheelwright\nElgin', 'Wheelwright'],
  ['Page 1 of 2      Ref: P/09\n\nVerger\nHexham', 'Verger'],
])('the title of %j', (text, title) => expect(ofText(text).title).toBe(title));

test('a site’s name for its jobs is no title where a label tells it', () => {
  expect(
    ofPage('Fernwell Careers', 'Join our team', `<p>Job title: Dye Chemist</p><p>${REST}</p>`).title,
  ).toBe('Dye Chemist');
});

test.each([
  ['Careers at Quarry House - Cleaner', 'Cleaner', 'Quarry House'],
  ['Snickare till Björkdal Trä AB | Ledigajobb', 'Snickare', 'Björkdal Trä AB'],
  ['Hitsaaja, Konepaja Aalto Oy - Duunihaku', 'Hitsaaja', 'Konepaja Aalto Oy'],
  ['Emploi Tonnelier - Fûts & Cie SARL - Vannes', 'Tonnelier', 'Fûts & Cie SARL'],
  ['Timmerman | Bouwbedrijf De Kil B.V. | Werkenbij', 'Timmerman', 'Bouwbedrijf De Kil B.V.'],
  ['Baker at Kornhaus GmbH', 'Baker', 'Kornhaus GmbH'],
  ['Welder job in Muscat at Dune Works LLC | BaytLike', 'Welder', 'Dune Works LLC'],
  ['Vaga de Padeiro em Casa Nogueira', 'Padeiro', 'Casa Nogueira'],
  ['Geologist | FIFO 2:1 roster', 'Geologist', ''],
  ['Målare till Västgård Färg AB, Lund - Jobbportalen', 'Målare till Västgård Färg AB', 'Västgård Färg AB'],
  ['Gärtner - Jobportal', 'Gärtner', ''],
  ['Tutor - Online', 'Tutor', ''],
  ['Courier | Salary £11.90', 'Courier', ''],
  ['Operator | Closing date 12 December', 'Operator', ''],
  ['Verkäufer (m/w/d) - ab 01.03.', 'Verkäufer (m/w/d)', ''],
  ['Nurse - Night Shift | Careers', 'Nurse', ''],
  ['Machinist | Monday to Friday', 'Machinist', ''],
  ['Vaga: Padeiro | Candidate-se', 'Padeiro', ''],
  ['Welder - Job ID 30122', 'Welder', ''],
  ['Comptable - CDD 8 mois', 'Comptable', ''],
])('the employer of the page %j', (title, heading, company) =>
  expect(ofPage(title, heading).company).toBe(company),
);

test.each([
  ['Warden\n\nFounded in 1933, Highmoor Estates manages nine farms.', 'Highmoor Estates'],
  [
    'Bei der Talstern Seilbahnen AG erwartet dich ein Team von 20.\n\nStelle: Maschinist',
    'Talstern Seilbahnen AG',
  ],
  ['Cook\n\nOn behalf of Saltbridge Hotels we are recruiting a Cook.', 'Saltbridge Hotels'],
  ['Nome da empresa: Grupo Cajueiro S.A.\nVaga: Pedreiro', 'Grupo Cajueiro S.A.'],
  ['Engbo Mejeri A/S søger en mejerist til Hobro.', 'Engbo Mejeri A/S'],
  ['Post: Verger\nSchool: Elmfield High School, Telford', 'Elmfield High School'],
  ['Cook\n\nCompany: Undisclosed Client', ''],
  [
    'Mechanic\n\nRotor North Services Inc. is looking for a mechanic.\n\nTravel from Hay River is paid.',
    'Rotor North Services Inc.',
  ],
  ['Drwal\n\nLasy Górne sp. z o.o. zatrudni drwali.', 'Lasy Górne sp. z o.o.'],
  ['Waiter\nProperty: Coral Dune Resort & Spa', 'Coral Dune Resort & Spa'],
  ['Skipper\nMonday - Friday\nMallaig, Scotland', ''],
  ['Pod Lipą Sp. z o.o. zatrudni kucharza.', 'Pod Lipą Sp. z o.o.'],
])('the employer of %j', (text, company) => expect(ofText(text).company).toBe(company));

test.each([
  ['Bibliotecária\n\nA Casa do Livro procura Bibliotecária para Santarém.', ['Santarém']],
  ['Lab Hand\n\nDepartment of Soil Science, University of Elmwick, Cork', ['Cork']],
  ['Analista\nMonterrey, N.L. (híbrido)', ['Monterrey, N.L.']],
  ['Clerk\nLocation: Multiple locations - Cardiff, Swansea, Newport', ['Cardiff', 'Swansea', 'Newport']],
  ['Welder\n\nThis role sits in our plant in Žilina, Slovakia.', ['Žilina']],
  ['Skogsvårdare\n\nTjänsten är på heltid med placering i Övertannsele.', ['Övertannsele']],
  ['Baker\n\nThis post is at our bakery in Matlock.', ['Matlock']],
])('the places of %j', (text, places) => expect(ofText(text).locations).toEqual(places));

test('a part of the page’s title that stands under the heading, with a word of Italian within', () => {
  const title = 'Infermiera - RSA Villa dei Tigli - Cuneo';
  expect(ofPage(title, 'Infermiera', `<p>RSA Villa dei Tigli</p><p>Cuneo</p><p>${REST}</p>`).company).toBe(
    'RSA Villa dei Tigli',
  );
});

test('an employer’s line with its town and terms of the work', () => {
  const { company } = ofPage(
    'Altenpflegerin - Haus Tannhof - Passau | pflegejobs24',
    'Altenpflegerin',
    `<p>Haus Tannhof gGmbH · Passau · Teilzeit (20 Std./Woche)</p><p>${REST}</p>`,
  );
  expect(company).toBe('Haus Tannhof gGmbH');
});

test('a line of years and one of a place in a page’s head, apart from each other', () => {
  const { locations, yearsMin } = ofPage(
    'Tally Clerk',
    'Tally Clerk',
    `<p>Meghdoot Mills Ltd</p><p>2 - 5 years</p><p>3-4.5 Lacs P.A.</p><p>Surat</p><p>${REST}</p>`,
  );
  expect(locations).toEqual(['Surat']);
  expect(yearsMin).toBe(2);
  expect(ofText('Nursery Nurse\nHull\n\nYou look after children.\n\nAges: 3 - 5 years').yearsMin).toBeNull();
});

test('other postings in a text say nothing of its own', () => {
  const job = ofText(
    'Auditor\nDurban\n\nOffice based, 8 to 4.\n\nOther vacancies of this agency: Clerk (Remote), Payroll Manager\n\nSimilar jobs:\n- Remote Coder',
  );
  expect(job.remote).toBe('onsite');
  expect(job.description).not.toContain('Coder');
});
