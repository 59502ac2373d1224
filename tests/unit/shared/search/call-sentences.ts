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
  [
    'electrician Dublin last 3 days, hybrid ok',
    { query: 'electrician', freshness: 'week', unused: ['hybrid'], filters: { places: at('Dublin') } },
  ],
  [
    'infirmière Lyon ces 10 derniers jours',
    { query: 'infirmière', freshness: 'month', filters: { places: at('Lyon') } },
  ],
  [
    'care assistant 3 days a week in Hull',
    {
      query: 'care assistant',
      filters: { places: at('Hull'), types: ['part-time'] },
      unused: ['3 days a week'],
    },
  ],
  [
    'head of finance between 90k and 110k',
    {
      query: 'head of finance',
      filters: { levels: ['director'], pay: { amount: 90_000, currency: null, period: 'year' } },
    },
  ],
  ['translator between English and German', { query: 'translator between English and German' }],
  [
    'dev in Austin or fully remote US',
    { query: 'dev', filters: { places: at('Austin'), remote: 'also', remoteIn: 'US' } },
  ],
  ['data engineer, python and fully remote', { query: 'data engineer, python', filters: { remote: 'only' } }],
  [
    'lawyer in-house Zurich 80-100%',
    { query: 'lawyer in-house', filters: { places: at('Zurich'), types: ['full-time', 'part-time'] } },
  ],
  ['jobs for students in Amsterdam', { query: 'students', filters: { places: at('Amsterdam') } }],
  [
    'ingeniero de datos remoto desde México',
    { query: 'ingeniero de datos', filters: { remote: 'only', remoteIn: 'México' } },
  ],
];
