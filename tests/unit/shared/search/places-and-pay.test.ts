import { expect, test } from 'vitest';
import { readSearch } from '#shared/search/read-search.ts';

/** Sentence | role | places | least pay | what must not be. */
const CASES = `
nurse Dallas or Houston|nurse|Dallas/Houston||
nurse in Dallas or Houston|nurse|Dallas/Houston||
cook New York or Jersey City|cook|New York/Jersey City||
Salem or Boston teacher|teacher|Salem/Boston||
nurse in Salem or Portland|nurse|Salem/Portland||
nurse in Salem or|nurse|Salem, OR||
nurse portland or|nurse|portland, OR||
nurse portland, me|nurse|portland, ME||
welder in Mobile, Alabama|welder|Mobile, Alabama||
welder Mobile, AL|welder|Mobile, AL||
project manager 60-80k|project manager||60000 null year|
project manager £60-80k|project manager||60000 GBP year|
project manager 60k to 80k|project manager||60000 null year|
Java not JavaScript developer|Java developer|||JavaScript
driver not HGV|driver|||HGV
VP of sales, London or New York, >150k|VP of sales|London/New York|150000 null year|
Manchester New Hampshire nurse|nurse|Manchester, New Hampshire||
nurse Manchester New Hampshire|nurse|Manchester, New Hampshire||
developer 25 LPA|developer||2500000 INR year|
developer 25 lakhs|developer||2500000 INR year|
nurse San Jose|nurse|San Jose||
nurse Mexico City|nurse|Mexico City||
nurse St Louis|nurse|St Louis||
nurse Newcastle upon Tyne|nurse|Newcastle upon Tyne||
developer Bangalore|developer|Bangalore||
San Jose nurse|nurse|San Jose||
St Louis welder|welder|St Louis||
Newcastle upon Tyne nurse|nurse|Newcastle upon Tyne||
Bangalore java developer|java developer|Bangalore||
java developer bangalore|java developer|bangalore||
newcastle upon tyne nurse|nurse|newcastle upon tyne||
Phoenix project manager|project manager|Phoenix||
Java developer|Java developer|||
Oracle DBA|Oracle DBA|||
Jordan tour guide|Jordan tour guide|||
Turkey farm worker|Turkey farm worker|||
Victoria line driver|Victoria line driver|||
Reading teacher|Reading teacher|||
Nice waiter jobs|Nice waiter|||
Houston or Austin welder|welder|Houston/Austin||
London nurse not agency|nurse|London||
Chelsea football coach|Chelsea football coach|||
Lincoln mechanic|mechanic|Lincoln||
Orlando hotel receptionist|hotel receptionist|Orlando||
Berlin Entwickler|Berlin Entwickler|||
Köln Pflegekraft|Pflegekraft|Köln||
München Koch in Teilzeit|Koch|München||
Paris cuisinier|cuisinier|Paris||
Milano infermiere|infermiere|Milano||
electrician Salt Lake City Utah|electrician|Salt Lake City, Utah||
electrician in Kansas City, MO or Omaha, NE|electrician|Kansas City, MO/Omaha, NE||
teacher in Wilmington North Carolina|teacher|Wilmington, North Carolina||
nurse in Portland, OR or Salem, OR|nurse|Portland, OR/Salem, OR||
cook in Paris or London|cook|Paris/London||
barista portland or seattle|barista|portland/seattle||
nurse in Columbus oh|nurse|Columbus, OH||
nurse in Columbus in the evening|nurse in the evening|Columbus||
developer >= 80k|developer||80000 null year|
developer ≥80k €|developer||80000 EUR year|
developer 70k-90k in Berlin|developer|Berlin|70000 null year|
driver £15 to £18 an hour|driver||15 GBP hour|
driver 12-14 £/h|driver||12 GBP hour|
carer 20-30 hours a week|carer|||
cook 9-5|cook 9-5|||
nurse 3-5 years experience|nurse|||
designer 40-50k eur|designer||40000 EUR year|
optician Calgary $38/hr|optician|Calgary|38 CAD hour|
ingeniera en Guadalajara, México, al menos 35 mil pesos mensuales|ingeniera|Guadalajara, México|35000 MXN month|
administrativo Madrid más de 22.000 € brutos anuales|administrativo|Madrid|22000 EUR year|
snickare Malmö minst 32000 kr/mån|snickare|Malmö|32000 SEK month|
tester Wrocław od 9000 zł brutto miesięcznie|tester|Wrocław|9000 PLN month|
Köchin Graz ab 2.800 Euro brutto im Monat|Köchin|Graz|2800 EUR month|
florist Sydney CBD|florist|Sydney||
barber Portland OR walk-ins|barber walk-ins|Portland, OR||
waiter Antwerpen/Gent|waiter|Antwerpen/Gent||
UI/UX designer Lyon|UI/UX designer|Lyon||
roofer Houston immediate start|roofer|Houston||
trainee Hamburg ab September|trainee|Hamburg||
lifeguard Miami summer 2028|lifeguard|Miami||
May Kitchen manager|May Kitchen manager|||
surveyor with at least 3 years experience, Derby|surveyor|Derby||
24 hour care assistant|24 hour care assistant|||
12 hour shifts nurse Leeds|12 hour shifts nurse|Leeds||
technologist with GIS, Oslo|technologist|Oslo||
bakker Utrecht 24-32u weekend|bakker 24-32u weekend|Utrecht||
receptionist Porto noites|receptionist noites|Porto||
Welder Houston Ship Channel|Welder Houston Ship Channel|||
Van Driver Leeds|Van Driver|Leeds||
hostess Lyon centre|hostess|Lyon||
docente Sevilla 0,5 FTE|docente|Sevilla||
pracovník Brno nástup ihned|pracovník|Brno||
vrachtwagenchauffeur Gent 2500 netto|vrachtwagenchauffeur|Gent||
caixa Recife R$ 1.800|caixa|Recife|1800 BRL month|
roofer Denver $32|roofer|Denver|32 USD hour|
tester 30+ LPA Pune|tester|Pune|3000000 INR year|
tester Pune no service companies|tester|Pune||service companies
writer for UK startups not crypto|writer for UK startups|||crypto
analyst 15-20 LPA Bangalore|analyst|Bangalore|1500000 INR year|
engineer 1 crore|engineer||10000000 INR year|
engineer under 20 lakhs|engineer|||
python not java developer|python developer|||java
sales manager not insurance sales manager|sales manager|||insurance sales manager
frontend not backend engineer in Leeds|frontend engineer|Leeds||backend
teacher not supply|teacher|||supply
accountant no audit|accountant|||audit
driver without night shifts|driver|||night shifts
General Electric technician|General Electric technician|||
Mobile developer|Mobile developer|||
mobile developer in Mobile, AL|mobile developer|Mobile, AL||
Windsor or Slough receptionist|receptionist|Windsor/Slough||
Lead developer Manchester|developer|Manchester||
Data analyst New Delhi|Data analyst|New Delhi||
data engineer Kuala Lumpur or Singapore|data engineer|Kuala Lumpur/Singapore||
data engineer Ho Chi Minh City|data engineer|Ho Chi Minh City||
nurse Santa Fe New Mexico|nurse|Santa Fe, New Mexico||
Vancouver BC plumber|plumber|Vancouver, BC||
Melbourne Australia nurse|nurse|Melbourne, Australia||
Washington DC paralegal|paralegal|Washington DC||
las vegas dealer|dealer|las vegas||
chef de partie Edinburgh|chef de partie|Edinburgh||
store manager Bath or Bristol|store manager|Bath/Bristol||`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(CASES)('%s', (sentence = '', role, places, pay, not) => {
  const { query, filters } = readSearch(sentence);
  const { amount, currency, period } = filters.pay ?? {};
  expect([
    query,
    filters.places.map(({ name }) => name).join('/'),
    filters.pay === null ? '' : `${amount} ${currency} ${period}`,
    filters.mustNot.join('/'),
  ]).toEqual([role, places, pay, not]);
});
