import { expect, it } from 'vitest';
import { languageOf } from '#shared/postings/language-of.ts';

it.each([
  ['Have I taught junior colleagues in a hospital?', 'en'],
  ['What did I do in my last three years there', 'en'],
  ['Praca w zespole i kontakt z klientami oraz raporty', 'pl'],
  ['Gestione dei clienti e i fornitori per la sede di Milano', 'it'],
  ['Validé sola un método nuevo y recibí un premio.', 'es'],
  ['Un produit et un service pour un client unique', 'fr'],
  ['Leitung der Werkstatt und Einkauf mit dem Team', 'de'],
])('"%s" is %s', (text, language) => expect(languageOf(text)).toBe(language));

/** A short posting | its language; undefined where its words may be of two. */
const POSTINGS = String.raw`
Oficial electricista. Empresa del sector busca oficial con experiencia en Zaragoza. Incorporación inmediata|es
Oficial electricista\nEmpresa busca oficial de primera en Zaragoza|es
Registered Nurse (RN) - ICU\nBoise, ID\nFull time, nights|en
Registered Nurse (RN) - ICU, St. Luke's, Boise|en
急募 介護福祉士 正社員 月給25万円|ja
介護福祉士 東京|ja
急募 介護福祉士 横浜市|ja
护士 北京 全职|zh
招聘护士 上海 月薪1万|zh
Registered Nurse (RN) - ICU, St. Luke's, Boise, Idaho. Nights, 36 hours|en
Oficial electricista\nConstrucciones Pérez busca oficial de primera en Zaragoza|es
Infermiere professionale\nClinica San Marco, Bergamo\nTempo pieno, contratto a tempo indeterminato|it
Kassierer/in in Teilzeit\nEDEKA Markt Müller, Leipzig\n20 Stunden, ab sofort|de
Electricista oficial 1a\nInstalaciones Norte S.L.\nBilbao, contrato indefinido, jornada completa|es
Sr. Java Developer, Acme GmbH, Berlin, remote, 80k EUR|undefined
Cameriere di sala\nTrattoria da Gino, Parma, turni serali|it
Médico de familia\nCentro de Saúde de Braga, contrato sem termo, tempo inteiro|pt
Chauffeur poids lourd\nTransports Martin, Nantes, CDI temps plein|fr
Truck driver needed\nJansen Transport, Venlo, full time, 40 hours|en
Tömrer søges\nByg ApS, Odense, fuldtid, løn efter aftale|da
Snekker søkes\nBygg AS, Bergen, heltid, lønn etter avtale|nb
Elektriker sökes\nEl AB, Lund, heltid, lön enligt avtal, tillsvidare|sv
Koch (m/w/d)\nUlm|undefined
Electrician\nLeeds|undefined`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

it.each(POSTINGS)('"%s" is %s', (text = '', language) =>
  expect(String(languageOf(text.replaceAll('\\n', '\n')))).toBe(language),
);

it('Norwegian by its own words in a short posting', () => {
  expect(
    languageOf(
      'Vi bygger hytter i tre. Du har fagbrev, minst to års erfaring og førerkort. Fast stilling, timelønn kr 250.',
    ),
  ).toBe('nb');
});
