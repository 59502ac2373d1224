import { expect, test } from 'vitest';
import { type Home, nearness } from '#shared/places/nearness.ts';
import { splitPlaces } from '#shared/places/split-places.ts';

const HOMES: Readonly<Record<string, Home>> = {
  leeds: { city: 'Leeds', region: '', country: 'GB' },
  utrecht: { city: 'Utrecht', region: '', country: 'NL' },
  berlin: { city: 'Berlin', region: '', country: 'DE' },
  austin: { city: 'Austin', region: 'Texas', country: 'US' },
  lyon: { city: 'Lyon', region: '', country: 'FR' },
  milan: { city: 'Milano', region: '', country: 'IT' },
  wroclaw: { city: 'Wrocław', region: '', country: 'PL' },
  praha: { city: 'Praha', region: '', country: 'CZ' },
  lisboa: { city: 'Lisboa', region: '', country: 'PT' },
  gbg: { city: 'Göteborg', region: '', country: 'SE' },
  toronto: { city: 'Toronto', region: 'ON', country: 'CA' },
  nyc: { city: 'New York', region: 'NY', country: 'US' },
  athina: { city: 'Αθήνα', region: '', country: 'Ελλάδα' },
  kyiv: { city: 'Київ', region: '', country: 'Ukraine' },
  cork: { city: 'Cork', region: '', country: 'IE' },
  madrid: { city: 'Madrid', region: '', country: 'ES' },
  dublin: { city: 'Dublin', region: '', country: 'IE' },
  manchester: { city: 'Manchester', region: '', country: 'GB' },
  delhi: { city: 'New Delhi', region: 'Delhi', country: 'IN' },
};

/** Home | place of the job | what it may be. */
const CASES = `
austin|Denver, NC|same-country
austin|Mumbai, IN|elsewhere
madrid|Andalucía|same-country
delhi|Mumbai, MH|same-country
utrecht|Amersfoort, Utrecht|same-region
utrecht|Utrecht, Utrecht|same-city
lyon|European Economic Area|open
berlin|Bundesstadt Bonn|same-country
gbg|Hela Sverige|same-country
athina|Thessaloniki, Greece|same-country
athina|Rotterdam, Netherlands|elsewhere
kyiv|Львів, Україна|same-country
praha|Celá Česká republika|same-country
berlin|Berlin-Kreuzberg|same-city
berlin|Hamburg-Altona|same-country
berlin|Baden-Baden|same-country
austin|Texas|same-region
leeds|Bradford, West Yorkshire|same-country,same-region
leeds|Leeds LS1 4AP|same-city
leeds|LEEDS|same-city
leeds|Greater Leeds|same-city
leeds|London, UK or Remote|same-country,open
leeds|Edinburgh, Scotland|same-country
leeds|Manchester|same-country,unknown
leeds|Manchester, NH|elsewhere
leeds|Dublin, Ireland|elsewhere
leeds|UK & Ireland|open
leeds|Remote within the UK|same-country,open
leeds|Anywhere in the UK|same-country,open
leeds|Remote (EMEA)|open
leeds|Remote (EU)|elsewhere
leeds|United Kingdom (Remote)|same-country,open
leeds|England|same-country
leeds|Vereinigtes Königreich|same-country
leeds|Various|unknown,open
leeds|3 locations|unknown,open
leeds|Perth, Scotland|same-country
leeds|Perth, WA|elsewhere,unknown
leeds|Cambridge, MA|elsewhere
leeds|Newport, Wales|same-country
leeds|Boston|unknown,elsewhere
berlin|München|same-country
berlin|Munich, Bavaria|same-country
berlin|Munich, Germany|same-country
berlin|Berlin-Mitte|same-city,unknown
berlin|Berlin, DE|same-city
berlin|Berlin, Deutschland|same-city
berlin|10115 Berlin|same-city
berlin|Berlin, CT|elsewhere,unknown
berlin|Frankfurt am Main|same-country
berlin|Frankfurt/Main|same-country
berlin|Wien|elsewhere
berlin|Vienna, Austria|elsewhere
berlin|Remote DACH|open
berlin|Remote, Europe|open
berlin|Remote - EU only|open
berlin|US only|elsewhere
berlin|Remote (US)|elsewhere
berlin|Hamburg / Berlin / remote|same-city,open
berlin|Homeoffice|open
berlin|deutschlandweit|same-country,open
berlin|Allemagne|same-country
berlin|Niemcy|same-country
berlin|Duitsland|same-country
berlin|Raum Berlin|same-city
berlin|Hybrid|unknown
berlin|Potsdam, Brandenburg|same-country
austin|Austin|same-city
austin|Austin, Texas, United States|same-city
austin|Austin, TX 78701|same-city
austin|Dallas, TX|same-region
austin|Houston, Texas|same-region
austin|Paris, TX|same-region
austin|Paris, France|elsewhere
austin|Remote, US|same-country,open
austin|San Francisco, CA|same-country
austin|San Francisco Bay Area|same-country
austin|NYC|same-country
austin|New York|same-country
austin|Washington, DC|same-country
austin|Portland, OR|same-country
austin|Remote - North America|open
austin|Remote in Canada|elsewhere
austin|Vancouver, BC|elsewhere
austin|Vancouver, WA|same-country
austin|Indianapolis, IN|same-country
austin|Bangalore, IN|elsewhere,unknown
austin|Austin, MN|same-country
austin|US-TX-Austin|same-city
austin|LATAM|elsewhere
austin|London|elsewhere,unknown
austin|Americas|open
austin|Guadalajara, Mexico|elsewhere
austin|Birmingham, AL|same-country
austin|Birmingham, England|elsewhere
austin|St. Louis, Missouri|same-country
lyon|Lyon 3e|same-city
lyon|Lyon, Auvergne-Rhône-Alpes, France|same-city
lyon|Grenoble|same-region,same-country
lyon|Paris (75)|same-country
lyon|Genève, Suisse|elsewhere
lyon|Bruxelles, Belgique|elsewhere
lyon|France entière|same-country,unknown
lyon|69003 Lyon|same-city
lyon|Télétravail|open
lyon|Frankreich|same-country
milan|Milano, Italia|same-city
milan|Milan|same-city
milan|Bergamo, Lombardia|same-region
milan|Roma|same-country
milan|Lugano, Svizzera|elsewhere
milan|Torino o Milano|same-city
milan|Italia|same-country
wroclaw|Wroclaw, Poland|same-city
wroclaw|Warszawa|same-country
wroclaw|Kraków lub Wrocław|same-city
wroclaw|Berlin|elsewhere
wroclaw|cała Polska|same-country
praha|Praha 4|same-city
praha|Prague, Czech Republic|same-city
praha|Brno|same-country
praha|Bratislava, Slovensko|elsewhere
praha|Praha nebo Brno|same-city
lisboa|Lisbon, Portugal|same-city
lisboa|Porto|same-country
lisboa|São Paulo, Brasil|elsewhere
lisboa|Braga, PT|same-country
gbg|Gothenburg, Sweden|same-city
gbg|Stockholm|same-country
gbg|Göteborg eller Malmö|same-city
gbg|Oslo, Norge|elsewhere
gbg|Nordics|open
toronto|Toronto, Ontario|same-city
toronto|Mississauga, ON|same-region
toronto|Montreal, QC|same-country
toronto|Vancouver|same-country
toronto|London, ON|same-region
toronto|Buffalo, NY|elsewhere
toronto|Toronto, Canada|same-city
nyc|New York, NY|same-city
nyc|New York City|same-city
nyc|Brooklyn, NY|same-region
nyc|State of New York|same-region
toronto|Ontario|same-region
toronto|Province of Ontario|same-region
milan|Lombardia|same-region
milan|Regione Lombardia|same-region
lyon|Région Auvergne-Rhône-Alpes|same-region
wroclaw|województwo dolnośląskie|same-region
berlin|Freistaat Bayern|same-country
nyc|Albany, New York|same-region
nyc|Jersey City, New Jersey|same-country
cork|Cork|same-city
cork|Dublin, Ireland|same-country
cork|Galway|same-country
cork|Belfast, Northern Ireland|elsewhere
delhi|Delhi, India|same-city
delhi|Gurugram, Haryana|same-country
delhi|Noida, India|same-country
delhi|Remote India|same-country,open
delhi|Indiana|elsewhere
delhi|Bengaluru|same-country
madrid|Remote (US only)|elsewhere
madrid|Remote (UK-based)|elsewhere
madrid|Remote (EU only)|open
madrid|Remote within Germany|elsewhere
madrid|Remote in the UK|elsewhere
madrid|Remote within Spain|same-country
madrid|Remote within the EU|open
madrid|Remote for US residents|unknown
madrid|Santa Cruz|unknown
madrid|Vienna|elsewhere
dublin|Sandyford, Dublin|same-city
dublin|Dublin 18|same-city
dublin|Dublin, CA|elsewhere
manchester|Didsbury, Manchester|same-city
manchester|Salford, Manchester|same-city
manchester|Trafford Park, Manchester|same-city
manchester|Manchester, NH|elsewhere
austin|Pasadena, Los Angeles|same-country
gbg|Elche, Alicante|elsewhere`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(CASES)('from %s, "%s" is %s', (home = '', place = '', right = '') => {
  expect(right.split(',')).toContain(nearness(place, HOMES[home] ?? { city: '', region: '', country: '' }));
});

test('nothing is elsewhere where the profile names no place', () => {
  for (const place of ['Berlin', 'London, ON', 'US only', 'Remote (EU)', 'Kenya', '5 Locations'])
    expect(nearness(place, { city: '', region: '', country: '' })).toBe('unknown');
});

test.each([
  ['Berlin, Munich or Hamburg', ['Berlin', 'Munich', 'Hamburg']],
  ['Leeds, Manchester and Sheffield', ['Leeds', 'Manchester', 'Sheffield']],
  ['New York, NY or Remote', ['New York, NY', 'Remote']],
  ['Reno, NV; Boise, ID', ['Reno, NV', 'Boise, ID']],
  ['Austin, TX, Denver, CO', ['Austin, TX', 'Denver, CO']],
  ['Pune / Bengaluru (hybrid)', ['Pune', 'Bengaluru']],
  ['Prato e Pistoia', ['Prato', 'Pistoia']],
  ['Madrid y Barcelona', ['Madrid', 'Barcelona']],
  ['Lisboa ou Porto', ['Lisboa', 'Porto']],
  ['Gent en Antwerpen', ['Gent', 'Antwerpen']],
  ['Kraków lub Wrocław', ['Kraków', 'Wrocław']],
  ['Praha nebo Brno', ['Praha', 'Brno']],
  ['Göteborg eller Malmö', ['Göteborg', 'Malmö']],
  ['Germany, Spain, Portugal', ['Germany', 'Spain', 'Portugal']],
  ['Cork, Dublin, Galway', ['Cork', 'Dublin', 'Galway']],
  ['London, Ontario, Canada', ['London, Ontario, Canada']],
  ['Toronto, ON, CA', ['Toronto, ON, CA']],
  ['Bengaluru, Karnataka, India', ['Bengaluru, Karnataka, India']],
  ['Whitefield, Bengaluru, India', ['Whitefield, Bengaluru, India']],
  ['Tyne and Wear', ['Tyne and Wear']],
  ['Brighton and Hove', ['Brighton and Hove']],
  ['Frankfurt/Main', ['Frankfurt/Main']],
  ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
  ['Stoke-on-Trent, England', ['Stoke-on-Trent, England']],
  ['Multiple Locations', []],
  ['5 Locations', []],
  ['Verschiedene Standorte', []],
])('places in "%s"', (line, places) => expect(splitPlaces(line)).toEqual(places));

test.each([
  ['88 Park Row, Leeds LS1 5HN', 'leeds', 'same-city'],
  ['14 rue Nationale, 69002 Lyon', 'lyon', 'same-city'],
  ['Leeds (Headingley)', 'leeds', 'same-city'],
  ['Leeds (AL)', 'leeds', 'elsewhere'],
] as const)('a street or a part of the town in "%s"', (place, home, near) =>
  expect(nearness(place, HOMES[home] as Home)).toBe(near),
);

test.each([
  ['C/ Mayor 8, 31001 Pamplona', ['Calle Mayor 8, 31001 Pamplona']],
  ['Remote, US (excluding CA and NY)', ['Remote, US']],
])('what parts no places in "%s"', (line, places) => expect(splitPlaces(line)).toEqual(places));
