import { expect, test } from 'vitest';
import { comparePlaces } from '#shared/same-job/place-likeness.ts';

/** One place | another | whether they are one. */
const CASES = `
Portland, Oregon|Portland, Maine|other
Paris, France|Paris, Texas|other
Gateshead|Newcastle upon Tyne|other
Kraków, Poland|Cracow|same
Firenze|Florence, Italy|same
Florence, SC|Florence, Italy|other
Venice, FL|Venezia|other
Genoa|Genova, IT|same
Birmingham, England|Birmingham, Alabama|other
Richmond, VA|Richmond, BC|other
Melbourne, FL|Melbourne VIC|other
Sydney NSW 2000|Sydney, Australia|same
Perth WA|Perth, Scotland|other
Vancouver, BC|Vancouver, WA|other
Hamilton, ON|Hamilton, New Zealand|other
Aberdeen, UK|Aberdeen, SD|other
Bristol, UK|Bristol, CT|other
Boston|Boston, MA|same
Houston, TX, USA|Houston|same
San Francisco, CA|San Francisco Bay Area|same
Barcelona, Catalonia|Barcelona, Spain|same
Napoli|Naples, FL|other
Naples, Italy|Napoli|same
Remote, UK|London, UK|unknown
Nationwide|Leeds|unknown
Linz|Linz am Rhein|other
1010 Wien|Wien, Österreich|same
SE1 2AA London|London|same
Charlotte, NC|Charlottetown, PE|other
Arlington, VA|Arlington, TX|other
Toledo, Spain|Toledo, OH|other
Granada, España|Granada, Nicaragua|other
Ho Chi Minh City|Saigon, Vietnam|same
Mumbai|Bombay, India|same
Lisboa|Lisbon, Portugal|same
Odense C|Odense, Denmark|unknown
Kent, WA|Kent, UK|other
Cambridge, United Kingdom|Cambridge, MA|other
München|Munich, Germany|same
Köln|Cologne|same
NYC|New York, NY|same
New York City|New York, NY|same
New York|New York, NY|same
Dublin 2|Dublin, Ireland|same
London|Greater London|same
Frankfurt|Frankfurt am Main|same
70173 Stuttgart|Stuttgart|same
Leeds|Leeds, UK|same
Leeds, UK|York, UK|other
Springfield, IL|Springfield, MA|other
Germany, Berlin|Berlin, Germany|same
UK|Leeds, UK|unknown
Portland|Portland, Maine|unknown
Portland|Portland, OR|same
Paris|Paris, Texas|unknown
Paris|Paris, France|same
Birmingham|Birmingham, AL|unknown
Birmingham|Birmingham, UK|same
Remote|Leeds|unknown
Leeds, United Kingdom|Leeds, England|same
Dublin 2|Dublin 4|other
Camden, London|Brixton, London|other
Camden, London|London|same
Berlin-Mitte|Berlin-Kreuzberg|other
Berlin-Mitte|Berlin|same
88 Park Row, Leeds|Leeds LS1 5HN|same
Omak, WA|Tonasket, WA|other
Omak, WA|Seattle, WA|other
Omak, WA|Omak|same
Wien|Vienna, Austria|same
Vienna, VA|Vienna, Austria|other
Milano|Milan, Italy|same
Warszawa|Warsaw, Poland|same
Bangalore|Bengaluru, Karnataka, India|same
London, ON|London, UK|other
London|London, ON|unknown
Washington, DC|Washington, D.C.|same
Washington, DC|Seattle, Washington|other
Bayern|Bavaria, Germany|same
EU|Berlin|unknown
EU|Boston, MA|other
St. Louis, MO|Saint Louis, Missouri|same
Sandyford, Dublin|Dublin|same
Lyon 3e|Lyon|same
Genève|Geneva, Switzerland|same
Zürich, CH|Zurich|same
Frankfurt (Oder)|Frankfurt am Main|other
Newcastle upon Tyne|Newcastle, NSW|other
Newcastle|Newcastle upon Tyne|unknown
Hamburg|Hamburg (Altona)|same
San José, CA|San Jose, California|same
San José, Costa Rica|San Jose, CA|other
Whitby, ON|Whitby, UK|other
Kirkby Malham|Kirkby Malham, North Yorkshire|same
Alexandria, VA|Alexandria, Egypt|other
Rochester, NY|Rochester, MN|other
Kansas City, MO|Kansas City, KS|other
Manchester, UK|Manchester, NH|other
Athens, Greece|Athens, GA|other
Sevilla|Seville, Spain|same
Praha 4|Prague, Czech Republic|same
Praha 4|Praha 5|other
Den Haag|The Hague, Netherlands|same
Brussels|Bruxelles|same
Antwerpen|Antwerp, Belgium|same
Göteborg|Gothenburg, Sweden|same
København|Copenhagen, Denmark|same
Mexico City|Ciudad de México|same
São Paulo|Sao Paulo, Brazil|same
Bogota|Bogotá, Colombia|same
Delhi|New Delhi, India|same
Tokyo|東京|same
Seoul|서울|same
Moscow|Москва|unknown
Leeds; York|York, UK|same
Hybrid - Leeds|Leeds|same
Austin, TX 78701|Austin, Texas, United States|same
88 Park Row, Leeds|Headingley, Leeds|doubtful`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(CASES)('"%s" and "%s": %s', (one = '', other = '', right = '') => {
  expect(comparePlaces([one], [other])).toBe(right);
  expect(comparePlaces([other], [one])).toBe(right);
});

test('one place in common is enough', () => {
  expect(comparePlaces(['Leeds', 'York'], ['York, UK'])).toBe('same');
  expect(comparePlaces([], ['York, UK'])).toBe('unknown');
});
