import { expect, test } from 'vitest';
import { isAgency } from '#main/sources/filter/is-agency.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const told = (company: string, description = '') =>
  isAgency({
    ...{ url: 'https://x.example/1', source: 'x', title: 'Cook', company, location: null, postedAt: null },
    job: sampleJob({ company, description }),
  });

test.each([
  'Randstad Deutschland',
  'Adecco UK',
  'Aya Healthcare',
  'YoungCapital',
  'Harvey Nash',
  'NES Fircroft',
  'Page Group',
  'PageGroup',
  'Michael Page',
  'Manpower GmbH & Co. KG',
  'Hays plc',
  'Randstad',
  'Robert Half',
  'Kelly Services',
  'Reed Recruitment',
  'Tempo-Team',
  'Brunel',
  'Gi Group',
  'Synergie',
  'Start People',
  'AMN Healthcare',
  'Medical Solutions',
  'Hays Deutschland',
  'Randstad Professional',
  'Adecco Personaldienstleistungen GmbH',
  'Talent Solutions',
  'Orion Personalservice',
])('%s is an agency', (company) => expect(told(company)).toBe(true));

test.each([
  'Brunel University London',
  'Reed Smith',
  'Reed Elsevier',
  'Hudson Bay',
  'Page One Books',
  'Kelly Moore Paints',
  'Harvey Nichols',
  'Hays County',
  'Manpower Development Charity',
  'Robert Bosch',
  'Page Aerospace',
  'Aya Gold & Silver',
  'Young Capital Partners',
  'Start-up Nation',
  'Synergie-Netz e.V.',
  'Spring Bank',
  'Acme GmbH',
])('%s is none', (company) => expect(told(company)).toBe(false));

test.each([
  ['Per nostro cliente ricerchiamo un infermiere.', true],
  ['Per azienda cliente selezioniamo un cuoco.', true],
  ['On behalf of our client we are looking for a cook.', true],
  ['Im Auftrag unseres Kunden suchen wir einen Koch.', true],
  ['W imieniu naszego klienta szukamy kucharza.', true],
  ['You look after our clients.', false],
  ['Per i nostri clienti sviluppiamo software.', false],
  ['Sie beraten unsere Kunden vor Ort.', false],
  ['Chez un de nos clients, vous installez les machines.', false],
])('"%s": %s', (text, right) => expect(told('Acme', text)).toBe(right));
