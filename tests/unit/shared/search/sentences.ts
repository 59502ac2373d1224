import type { SearchRead } from '#shared/search/read-search.ts';

export type Expected = Partial<Omit<SearchRead, 'filters'>> & { filters?: Partial<SearchRead['filters']> };

export const at = (...names: string[]) => names.map((name) => ({ name, radiusKm: null }));
const yearly = (amount: number, currency: string | null = null) => ({
  amount,
  currency,
  period: 'year' as const,
});

/** What people type, and all that may be read in it: what is not named must be empty. */
export const SENTENCES: readonly (readonly [sentence: string, expected: Expected])[] = [
  [
    'senior data jobs in Leeds or remote in the UK, not agencies, over 60k',
    {
      query: 'data',
      filters: {
        levels: ['senior'],
        places: at('Leeds'),
        remote: 'also',
        remoteIn: 'UK',
        noAgencies: true,
        pay: yearly(60_000),
      },
    },
  ],
  ['data engineer', { query: 'data engineer' }],
  ['Data engineer in Berlin', { query: 'Data engineer', filters: { places: at('Berlin') } }],
  ['nurse Leeds', { query: 'nurse', filters: { places: at('Leeds') } }],
  ['Remote', { filters: { remote: 'only' } }],
  ['remote product manager', { query: 'product manager', filters: { remote: 'only' } }],
  [
    'fully remote python developer in Germany',
    { query: 'python developer', filters: { remote: 'only', remoteIn: 'Germany' } },
  ],
  ['remote sensing scientist', { query: 'remote sensing scientist' }],
  [
    'part-time barista near Bristol, this week',
    { query: 'barista', freshness: 'week', filters: { types: ['part-time'], places: at('Bristol') } },
  ],
  [
    'electrician within 20 miles of Leeds',
    { query: 'electrician', filters: { places: [{ name: 'Leeds', radiusKm: 32 }] } },
  ],
  [
    'jobs as a teaching assistant in Cork or Dublin',
    { query: 'teaching assistant', filters: { places: at('Cork', 'Dublin') } },
  ],
  [
    'head of marketing, London, £90k+',
    {
      query: 'head of marketing',
      filters: { levels: ['director'], places: at('London'), pay: yearly(90_000, 'GBP') },
    },
  ],
  [
    'junior accountant, no agencies',
    { query: 'accountant', filters: { levels: ['junior'], noAgencies: true } },
  ],
  [
    'welder, $28 an hour or more, Ohio',
    {
      query: 'welder',
      filters: { pay: { amount: 28, currency: 'USD', period: 'hour' }, places: at('Ohio') },
    },
  ],
  ['staff nurse', { query: 'staff nurse' }],
  [
    'staff software engineer posted today',
    { query: 'software engineer', freshness: 'day', filters: { levels: ['lead'] } },
  ],
  ['lead generation specialist', { query: 'lead generation specialist' }],
  ['team lead in Manchester', { query: 'team lead', filters: { places: at('Manchester') } }],
  [
    'internship in marketing in Paris',
    { query: 'marketing', filters: { types: ['internship'], places: at('Paris') } },
  ],
  ['marketing intern', { query: 'marketing intern', filters: { levels: ['intern'] } }],
  ['contract manager', { query: 'contract manager' }],
  ['contract work as a designer', { query: 'designer', filters: { types: ['contract'] } }],
  [
    'backend developer with Go and PostgreSQL',
    { query: 'backend developer', filters: { must: ['Go', 'PostgreSQL'] } },
  ],
  [
    'chef "vegan" not "night shift"',
    { query: 'chef', filters: { must: ['vegan'], mustNot: ['night shift'] } },
  ],
  ['sales manager without cold calling', { query: 'sales manager', filters: { mustNot: ['cold calling'] } }],
  ['truck driver, not remote', { query: 'truck driver', filters: { remote: 'no' } }],
  ['carer in Leeds or remote', { query: 'carer', filters: { places: at('Leeds'), remote: 'also' } }],
  ['nurse or midwife in Wales', { query: 'nurse or midwife', filters: { places: at('Wales') } }],
  [
    'software engineer in Portland, OR',
    { query: 'software engineer', filters: { places: at('Portland, OR') } },
  ],
  ['looking for work as a plumber in New York', { query: 'plumber', filters: { places: at('New York') } }],
  [
    'nurse in Leeds, permanent, over 30k',
    {
      query: 'nurse',
      filters: { places: at('Leeds'), pay: yearly(30_000) },
      unused: ['permanent'],
    },
  ],
  ['analyst under 90k', { query: 'analyst', unused: ['under 90k'] }],
  ['teacher with 5 years experience', { query: 'teacher', unused: ['5 years experience'] }],
  ['warehouse jobs last 24 hours', { query: 'warehouse', freshness: 'day' }],
  ['senior care assistant', { query: 'senior care assistant' }],
  [
    'data analyst at least 45,000 euros in Madrid',
    { query: 'data analyst', filters: { pay: yearly(45_000, 'EUR'), places: at('Madrid') } },
  ],
  [
    'work from home customer support, US',
    { query: 'customer support', filters: { remote: 'only', remoteIn: 'US' } },
  ],
  [
    'lawyer in San Francisco, on-site',
    { query: 'lawyer', filters: { places: at('San Francisco'), remote: 'no' } },
  ],
  [
    'apprenticeships in carpentry near Exeter',
    { query: 'carpentry', filters: { types: ['apprenticeship'], places: at('Exeter') } },
  ],
  ['', { query: '' }],
  [
    '40 hours a week cleaner',
    { query: 'cleaner', filters: { types: ['full-time'] }, unused: ['40 hours a week'] },
  ],
  ['hgv driver sheffield', { query: 'hgv driver', filters: { places: at('sheffield') } }],
  ['work in sales in Nice', { query: 'sales', filters: { places: at('Nice') } }],
  ['bookkeeper reading', { query: 'bookkeeper reading' }],
  ['no experience jobs in Houston', { filters: { places: at('Houston') }, unused: ['no experience'] }],
  ['I need a job in Reading as a librarian', { query: 'librarian', filters: { places: at('Reading') } }],
  ['remote or hybrid UX designer', { query: 'UX designer', filters: { remote: 'also' }, unused: ['hybrid'] }],
  ['nurse austin tx', { query: 'nurse', filters: { places: at('austin, TX') } }],
  [
    'executive assistant to CEO, NYC, 100k-120k',
    { query: 'executive assistant to CEO', filters: { places: at('NYC'), pay: yearly(100_000) } },
  ],
  ['24h support engineer', { query: '24h support engineer' }],
  ['electrician jobs Perth WA', { query: 'electrician', filters: { places: at('Perth, WA') } }],
  [
    'I want to be a park ranger in Utah or Colorado',
    { query: 'park ranger', filters: { places: at('Utah', 'Colorado') } },
  ],
  // German
  [
    'Pflegefachkraft in Hamburg, Teilzeit',
    { query: 'Pflegefachkraft', filters: { places: at('Hamburg'), types: ['part-time'] } },
  ],
  [
    'Ich suche eine Stelle als Elektriker im Umkreis von 30 km um Köln',
    { query: 'Elektriker', filters: { places: [{ name: 'Köln', radiusKm: 30 }] } },
  ],
  [
    'Softwareentwickler Homeoffice, ab 65.000 €',
    { query: 'Softwareentwickler', filters: { remote: 'only', pay: yearly(65_000, 'EUR') } },
  ],
  [
    'Buchhalter in Wien, keine Zeitarbeit',
    { query: 'Buchhalter', filters: { places: at('Wien'), noAgencies: true } },
  ],
  [
    'Senior Produktmanager in München oder remote in Deutschland, mindestens 80k',
    {
      query: 'Produktmanager',
      filters: {
        levels: ['senior'],
        places: at('München'),
        remote: 'also',
        remoteIn: 'Deutschland',
        pay: yearly(80_000),
      },
    },
  ],
  [
    'Koch in Zürich über 5000 CHF im Monat',
    {
      query: 'Koch',
      filters: { places: at('Zürich'), pay: { amount: 5000, currency: 'CHF', period: 'month' } },
    },
  ],
  [
    'Ausbildung Mechatroniker Stuttgart',
    { query: 'Mechatroniker', filters: { types: ['apprenticeship'], places: at('Stuttgart') } },
  ],
  ['Lehrer nicht in Vollzeit', { query: 'Lehrer', filters: { mustNot: ['Vollzeit'] } }],
  [
    'Zahnarzthelferin Raum Nürnberg Teilzeit',
    { query: 'Zahnarzthelferin', filters: { places: at('Nürnberg'), types: ['part-time'] } },
  ],
  // French
  [
    'infirmière à Lyon, temps partiel',
    { query: 'infirmière', filters: { places: at('Lyon'), types: ['part-time'] } },
  ],
  [
    'je cherche un emploi de comptable à Nantes, plus de 40 000 €',
    { query: 'comptable', filters: { places: at('Nantes'), pay: yearly(40_000, 'EUR') } },
  ],
  [
    'développeur en télétravail, sans agences',
    { query: 'développeur', filters: { remote: 'only', noAgencies: true } },
  ],
  [
    'plombier à 20 km de Toulouse',
    { query: 'plombier', filters: { places: [{ name: 'Toulouse', radiusKm: 20 }] } },
  ],
  [
    'alternance marketing Bordeaux',
    { query: 'marketing', filters: { types: ['apprenticeship'], places: at('Bordeaux') } },
  ],
  ['vendeur, offres d’aujourd’hui', { query: 'vendeur', freshness: 'day' }],
  [
    'dev fullstack à distance, pas d’agences',
    { query: 'dev fullstack', filters: { remote: 'only', noAgencies: true } },
  ],
  ['professeur d’anglais à Lille', { query: "professeur d'anglais", filters: { places: at('Lille') } }],
  [
    'ingénieur mécanique Toulouse CDI plus de 42k',
    {
      query: 'ingénieur mécanique',
      filters: { places: at('Toulouse'), pay: yearly(42_000) },
      unused: ['CDI'],
    },
  ],
  // Spanish
  ['busco trabajo de enfermera en Sevilla', { query: 'enfermera', filters: { places: at('Sevilla') } }],
  [
    'programador remoto, más de 45.000 €',
    { query: 'programador', filters: { remote: 'only', pay: yearly(45_000, 'EUR') } },
  ],
  [
    'camarero en Barcelona, media jornada, sin ETT',
    { query: 'camarero', filters: { places: at('Barcelona'), types: ['part-time'], noAgencies: true } },
  ],
  [
    'contable en Bogotá o Medellín esta semana',
    { query: 'contable', freshness: 'week', filters: { places: at('Bogotá', 'Medellín') } },
  ],
  // Dutch
  [
    'verpleegkundige in Utrecht, geen uitzendbureau',
    { query: 'verpleegkundige', filters: { places: at('Utrecht'), noAgencies: true } },
  ],
  [
    'vacatures timmerman binnen 25 km van Eindhoven',
    { query: 'timmerman', filters: { places: [{ name: 'Eindhoven', radiusKm: 25 }] } },
  ],
  [
    'accountmanager deeltijd minstens € 3500 per maand',
    {
      query: 'accountmanager',
      filters: { types: ['part-time'], pay: { amount: 3500, currency: 'EUR', period: 'month' } },
    },
  ],
  // Italian
  ['lavoro come cuoco a Bologna', { query: 'cuoco', filters: { places: at('Bologna') } }],
  [
    'sviluppatore da remoto, almeno 40.000 euro',
    { query: 'sviluppatore', filters: { remote: 'only', pay: yearly(40_000, 'EUR') } },
  ],
  [
    'infermiere Torino senza agenzie',
    { query: 'infermiere', filters: { places: at('Torino'), noAgencies: true } },
  ],
  // Portuguese
  ['vagas de enfermeiro no Porto', { query: 'enfermeiro', filters: { places: at('Porto') } }],
  [
    'programador em Lisboa, teletrabalho, mais de 40 mil euros',
    {
      query: 'programador',
      filters: { places: [], remote: 'only', remoteIn: 'Lisboa', pay: yearly(40_000, 'EUR') },
    },
  ],
  // Polish
  ['praca jako księgowa w Warszawie', { query: 'księgowa', filters: { places: at('Warszawa') } }],
  [
    'spawacz Gdańsk, powyżej 8000 zł miesięcznie, bez agencji',
    {
      query: 'spawacz',
      filters: {
        places: at('Gdańsk'),
        pay: { amount: 8000, currency: 'PLN', period: 'month' },
        noAgencies: true,
      },
    },
  ],
  ['programista zdalnie', { query: 'programista', filters: { remote: 'only' } }],
  // Swedish
  [
    'sjuksköterska i Malmö, deltid',
    { query: 'sjuksköterska', filters: { places: at('Malmö'), types: ['part-time'] } },
  ],
];
