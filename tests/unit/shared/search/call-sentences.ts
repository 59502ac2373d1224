import { at, type Expected } from './sentences.ts';

/** Sentences of people who seek work, and of those who seek people, and all that may be read in them. */
export const CALLS: readonly (readonly [sentence: string, expected: Expected])[] = [
  ['Cerchiamo un piastrellista a Bari', { query: 'piastrellista', filters: { places: at('Bari') } }],
  ['Cerco un posto da saldatore a Taranto', { query: 'saldatore', filters: { places: at('Taranto') } }],
  ['Buscamos un albañil en Burgos', { query: 'albañil', filters: { places: at('Burgos') } }],
  ['Nous cherchons un serrurier à Limoges', { query: 'serrurier', filters: { places: at('Limoges') } }],
  ['Wir suchen einen Fliesenleger in Jena', { query: 'Fliesenleger', filters: { places: at('Jena') } }],
  ['Procuramos um serralheiro em Aveiro', { query: 'serralheiro', filters: { places: at('Aveiro') } }],
  ['Wij zoeken een stukadoor in Zwolle', { query: 'stukadoor', filters: { places: at('Zwolle') } }],
  ['Szukamy murarza w Sopocie', { query: 'murarza', filters: { places: at('Sopot') } }],
  ['vi söker en målare i Borås', { query: 'målare', filters: { places: at('Borås') } }],
  ['Jeg søker jobb som tømrer i Bergen', { query: 'tømrer', filters: { places: at('Bergen') } }],
  ['hledám práci jako zedník v Brně', { query: 'zedník', filters: { places: at('Brno') } }],
  ['We are looking for a roofer in Derby', { query: 'roofer', filters: { places: at('Derby') } }],
  ['roofer Derby 10 miles', { query: 'roofer', filters: { places: [{ name: 'Derby', radiusKm: 16 }] } }],
  [
    'tutor with experience and Latin in York',
    { query: 'tutor', filters: { places: at('York'), must: ['Latin'] } },
  ],
];
