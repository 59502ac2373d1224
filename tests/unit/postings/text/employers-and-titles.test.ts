import { expect, test } from 'vitest';
import { companyNamedIn } from '#main/postings/text/company-named-in.ts';
import { headlineFacts } from '#main/postings/text/headline.ts';
import { isCertainlyName } from '#main/postings/text/is-name.ts';
import { mayBeEmployer } from '#main/postings/text/may-be-employer.ts';
import { placeInWords } from '#main/postings/text/place-in.ts';

const BODY = '\n\nYou keep the rota, talk to people and write things down.\n';

test.each([
  ['Zur Verstärkung unseres Teams suchen wir eine/n Maler/in\nHof', 'Maler/in'],
  ['Nous recrutons un(e) Garde de nuit (H/F) pour notre hôtel\nAgen', 'Garde de nuit (H/F)'],
  ['Cercasi panettiere con esperienza\nPescara', 'Panettiere'],
  ['Cerchiamo un fabbro a Lecce', 'Fabbro'],
  ['ID 55310 | Staplerfahrer (m/w/d) | Ulm', 'Staplerfahrer (m/w/d)'],
  ['Restaurant Perlen i Esbjerg søger en kok på fuld tid', 'Kok'],
  [
    'Zahnarztpraxis Dr. Ott\nUlm\n\nWir suchen eine Zahnmedizinische Fachangestellte in Teilzeit',
    'Zahnmedizinische Fachangestellte',
  ],
  ['Vi søker murer\n\nHaug Bygg AS\nVoss', 'Murer'],
  ['Buscamos tornero para nuestro taller en Burgos.', 'Tornero'],
  ['Subject: Job alert: Podiatrist at Westmoor Hospice\n\nHello,\nA new job for you.', 'Podiatrist'],
  ['Glaser (m/w/d)\nGlasbau Ott GmbH, Ulm\nVollzeit | Zwei-Schicht-Betrieb | ab sofort', 'Glaser (m/w/d)'],
  ['Accounts Clerk\nMeghdoot Mills Ltd\n2 - 4 Yrs | ₹ 3-4.5 Lacs P.A. | Surat', 'Accounts Clerk'],
  ['*** START MONDAY *** Crane Driver\nHull', 'Crane Driver'],
  ['**Crane Driver** Days\nHull', 'Crane Driver Days'],
  ['Wij zoeken een dakdekker!\nHoorn', 'Dakdekker'],
  ['Zatrudnimy spawacza TIG\nPłock', 'Spawacza TIG'],
  ['Radiographer - Days - $3k Sign On Bonus!\nMacon, GA', 'Radiographer - Days'],
])('the title of %j', (text, title) => expect(headlineFacts(text + BODY).title).toBe(title));

test.each(['Wij zoeken een nieuwe collega!\nHoorn', 'Do you want to be a Groomer? Come to us.\nPoole'])(
  'a place is never a title: %j',
  (text) => expect(headlineFacts(text + BODY).title).not.toBe(text.split('\n')[1]),
);

test.each([
  [
    'Laborant (m/w/d)\nInstitut für Chemie\nTechnische Universität Clausthal',
    'Technische Universität Clausthal',
  ],
  ['Doktorand i kemi\nUmeå universitet, Kemiska institutionen', 'Umeå universitet'],
  ['Sachbearbeiter (m/w/d)\nStadt Hameln', 'Stadt Hameln'],
  ['店舗スタッフ\n株式会社あおば食品\n仙台市', '株式会社あおば食品'],
  ['Cleaner\nEvenings and Weekends\nLeeds', undefined],
  ['Accountant | Finance & Payroll | Bristol', undefined],
])('the employer at the head of %j', (text, company) =>
  expect(headlineFacts(text + BODY).company).toBe(company),
);

test('the name under a notice of one paragraph is the employer', () => {
  expect(companyNamedIn('Se busca cocinero en Cádiz. Llamar por la tarde. Restaurante Casa Pura.')).toBe(
    'Restaurante Casa Pura',
  );
  expect(companyNamedIn('Cook\n\nWe offer\n- Dental Care')).toBeUndefined();
});

test.each([
  ['Werden Sie Teil der Seniorenhilfe Lindenhof gGmbH!', 'Seniorenhilfe Lindenhof gGmbH'],
  ['La Boulangerie du Pont recrute un vendeur.', 'La Boulangerie du Pont'],
  ['En Colegio Las Rosas buscamos una maestra.', 'Colegio Las Rosas'],
  ['Bij De Boer Techniek B.V. zoeken we een monteur.', 'De Boer Techniek B.V.'],
  ['Anchor Staffing is recruiting on behalf of Dunmore Haulage Ltd for drivers.', 'Dunmore Haulage Ltd'],
  ['Maple & Thread is building the easiest way to resell clothes.', 'Maple & Thread'],
  ['Brightloaf is a B-Corp that gets bread to people.', 'Brightloaf'],
  ['En Bitácora Cloud (Gijón) buscamos ayuda.', 'Bitácora Cloud'],
  ['Vi på Norrljus Elektriska söker elektriker.', 'Norrljus Elektriska'],
  ['Die Marktgemeinde Sankt Florian am Inn sucht Hilfe.', 'Marktgemeinde Sankt Florian am Inn'],
  ['Ironbark Mining is after experienced fitters.', 'Ironbark Mining'],
  ['Tern Housing Trust is committed to safe homes.', 'Tern Housing Trust'],
  ['The Tern Project is an equal opportunities employer.', 'The Tern Project'],
  ['Les Ateliers Morin recrutent un tourneur.', 'Les Ateliers Morin'],
  ['The right person is committed to safe homes.', undefined],
  ['The Right Person is committed to safe homes.', undefined],
  ['At Noon, we close. At Dusk, we open.', undefined],
  ['Demand is growing fast.', undefined],
  ['Se busca panadero.', undefined],
  ['On recherche un boulanger.', undefined],
  ['Unser Team im Herzen von Köln sucht Verstärkung.', undefined],
  ['Nuestro Restaurante de Madrid busca personal.', undefined],
  ['En Navidad buscamos refuerzos.', undefined],
])('the employer named in %j', (text, company) => expect(companyNamedIn(`Cook\n\n${text}`)).toBe(company));

test.each([
  'Kitchens & Catering',
  'Finance & Procurement',
  '20 hours',
  '37.5 hours per week',
  'Band 6',
  '£24,000',
])('%s is no employer', (name) => expect(mayBeEmployer(name)).toBe(false));

test.each([
  ['Acme GmbH', true],
  ['Mairie de Quimper', true],
  ['Castle & Sons', false],
  ['Universität Ulm', true],
  ['Universität', false],
])('%s is surely an employer wherever it stands: %s', (name, is) => expect(isCertainlyName(name)).toBe(is));

test.each([
  ['Apply now: Tram Driver\nSwansea', 'Tram Driver'],
  ['REQ-20571 Quality Inspector\nDayton, OH', 'Quality Inspector'],
  ['Hiring Manager\nLeeds', 'Hiring Manager'],
  ['Vacancy ref TB419: Quality Inspector\nLeeds', 'Quality Inspector'],
  ['R0031877 Quality Inspector\nLeeds', 'Quality Inspector'],
  ['We want you: Quality Inspector\nLeeds, UK', 'Quality Inspector'],
  ['Our brewery seeks a Quality Inspector.\n\nLeeds', 'Quality Inspector'],
  ['Annonce : Soudeur (H/F)\nMetz', 'Soudeur (H/F)'],
  ['>> Tram Driver <<\nLeeds', 'Tram Driver'],
  ['Teacher - Key Stage 1\nLeeds', 'Teacher - Key Stage 1'],
])('what stands around the title of %j', (text, title) =>
  expect(headlineFacts(text + BODY).title).toBe(title),
);

test.each(['Our client', 'confidential', 'Notre client', 'Postuler maintenant', 'Food Production'])(
  '%s names nobody',
  (name) => expect(mayBeEmployer(name)).toBe(false),
);

test('where the clients of an employer are is not where the work is', () => {
  expect(placeInWords('Our founders met in Prague and our clients sit in Tokyo.')).toBeUndefined();
  expect(placeInWords('You work in our bakery in Leeds.')).toBe('Leeds');
  expect(placeInWords('Our head office is in Oslo, but this job is in Bergen.')).toBe('Bergen');
  expect(placeInWords('Our cooks were trained in Paris.')).toBeUndefined();
});

test.each([
  [
    'Steuerfachangestellte (m/w/d)\nRiedel & Blum Steuerberater PartG mbB\nBamberg',
    'Riedel & Blum Steuerberater PartG mbB',
  ],
  ['Handläggare\nLerums kommun\nLerum', 'Lerums kommun'],
])('a legal form or a public body in %j', (text, company) =>
  expect(headlineFacts(text + BODY).company).toBe(company),
);

test('the heading of a list is no title', () => {
  expect(headlineFacts(`Ledige stillinger\nTømrer\nBodø${BODY}`).title).toBe('Tømrer');
});

test.each([
  ['A Clínica Boa Vista, em Faro, está a recrutar enfermeiro.', 'Clínica Boa Vista'],
  ['der Waldkindergarten Igel e.V. in Freiburg sucht zum März eine Kraft', 'Waldkindergarten Igel e.V.'],
  ['la ditta Impianti Sala Snc di Ravenna ricerca un elettricista', 'Impianti Sala Snc'],
  ['La Fiduciaire Delcourt SRL, située à Liège, recherche un comptable', 'Fiduciaire Delcourt SRL'],
  ['Slieve Foods, a dairy with 420 people, is hiring a clerk.', 'Slieve Foods'],
  ["Termica Salento Srl è un'azienda familiare.", 'Termica Salento Srl'],
  ['Baltkarat SIA (Riga) is looking for drivers.', 'Baltkarat SIA'],
])('the employer in the sentence %j', (text, name) => expect(companyNamedIn(text)).toBe(name));

test('an employer between its role and its town', () => {
  expect(headlineFacts(`Optician – Hill Eye Group – Bath${BODY}`)).toMatchObject({
    title: 'Optician',
    company: 'Hill Eye Group',
    locations: ['Bath'],
  });
  expect(headlineFacts(`Crane Operator – Hull – Quay Lines${BODY}`)).toMatchObject({
    title: 'Crane Operator',
    company: 'Quay Lines',
  });
  expect(companyNamedIn('La société Polaris, basée à Nancy, recherche un frigoriste.')).toBe('Polaris');
});
