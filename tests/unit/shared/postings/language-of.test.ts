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
