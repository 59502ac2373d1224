import { expect, test } from 'vitest';
import { salaryIn } from '#main/postings/rules/salary.ts';

/** What a posting says | where its job is | the pay. */
const CASES = `
$1,750 bi-weekly pay|Austin, TX|1750..1750 USD null
In Denver the base salary range is $120,000 - $140,000. In New York it is $150,000 - $180,000.|New York, NY|150000..180000 USD year
In Denver the base salary range is $120,000 - $140,000. In New York it is $150,000 - $180,000.|Denver, CO|120000..140000 USD year
California: $150,000 - $180,000, Colorado: $120,000 - $140,000|Denver, CO|120000..140000 USD year
California: $150,000 - $180,000, Colorado: $120,000 - $140,000|San Diego, CA|150000..180000 USD year
£31k - £35k (London), £27k - £30k (elsewhere)|Leeds|27000..30000 GBP year
£31k - £35k (London), £27k - £30k (elsewhere)|London|31000..35000 GBP year
NYC: $150k-$180k; Denver: $120k-$140k|Denver, CO|120000..140000 USD year
NYC: $150k-$180k; Denver: $120k-$140k|New York, NY|150000..180000 USD year
Salary to €90k|Berlin|null..90000 EUR year
月薪 15k-25k||15000..25000 CNY month
월급 300만원||3000000..3000000 KRW month
연봉 4,000만원||40000000..40000000 KRW year
年薪20-30万||200000..300000 CNY year
日薪200元||200..200 CNY day
4,000 zl brutto||4000..4000 PLN month
Ksh 80,000 per month||80000..80000 KES month
Minimum Salary 55000.00 Maximum Salary 72000.00 Currency USD||55000..72000 USD year
Travel RN: $2,300/week||2300..2300 USD week
SMIC horaire 11,88 €||11.88..11.88 EUR hour
Pay: $2,100 every two weeks|Austin, TX|2100..2100 USD null
Sueldo quincenal: $9,000|Monterrey, Mexico|9000..9000 MXN null
London: £45,000 - £50,000; Manchester: £38,000 - £42,000|Manchester|38000..42000 GBP year
£45,000 - £50,000 in London and £38,000 - £42,000 in Manchester|Manchester|38000..42000 GBP year
The range is $90,000-$110,000 for Texas, $100,000-$125,000 for Washington.|Seattle, WA|100000..125000 USD year
Salary: $70,000 - $80,000 per year. Sign-on bonus: $5,000 - $10,000.|Austin, TX|70000..80000 USD year
Berlin: 60.000 - 70.000 €, München: 65.000 - 78.000 €|München|65000..78000 EUR year
Outside London: £28,000 - £31,000. London: £32,000 - £35,000.|London|32000..35000 GBP year
Outside London: £28,000 - £31,000. London: £32,000 - £35,000.|Leeds|28000..31000 GBP year
Level 1: $60,000 - $70,000. Level 2: $75,000 - $90,000.|Austin, TX|60000..70000 USD year
Warehouse: £12.50/hour|Leeds|12.5..12.5 GBP hour
Parking: $30/day|Austin, TX|none
Salary up to £45k|Leeds|null..45000 GBP year
Salary from £30k to £45k|Leeds|30000..45000 GBP year
Salaries to £60k|Leeds|null..60000 GBP year
시급 12,000원||12000..12000 KRW hour
연봉 3,500~4,500만원||35000000..45000000 KRW year
時給1,200円||1200..1200 JPY hour
年収400万~600万||4000000..6000000 JPY year
15,000 - 18,000 PLN brutto||15000..18000 PLN month
2 500 € brut||2500..2500 EUR month
KES 80,000 - 100,000 monthly||80000..100000 KES month
Min Salary: 40000 Max Salary: 52000 Currency: GBP||40000..52000 GBP year
$35/hr - $42/hr||35..42 USD hour
$3,000 biweekly||3000..3000 USD null
Weekly pay: $1,200|Austin|1200..1200 USD week
Boston, MA: $80,000 - $95,000; Remote: $70,000 - $85,000|Boston, MA|80000..95000 USD year
Colorado: $80,000 - $95,000. California: $90,000 - $105,000. New York: $95,000 - $110,000|Brooklyn, NY|95000..110000 USD year
The pay range in California is $50 - $60 per hour; in all other states it is $40 - $50 per hour.|Austin, TX|40..50 USD hour
Gehalt: 3.200 € brutto im Monat||3200..3200 EUR month
£25,000 - £28,000 (£30,000 - £33,000 in London)|London|30000..33000 GBP year
月薪 8千-1.2万||8000..12000 CNY month`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(CASES)('"%s" for "%s": %s', (text = '', place = '', right = '') => {
  const found = salaryIn(text, place === '' ? [] : [place]);
  const said = found === undefined ? 'none' : `${found.min}..${found.max} ${found.currency} ${found.period}`;
  expect(said).toBe(right);
});

test('of a job in two countries the first one’s range and money count', () => {
  const text = 'US pay: $165,000 - $205,000. Canada pay: CAD 150,000 - 185,000.';
  expect(salaryIn(text, ['US', 'Canada'])).toMatchObject({ min: 165_000, max: 205_000, currency: 'USD' });
  expect(salaryIn(text, ['Canada'])).toMatchObject({ min: 150_000, max: 185_000, currency: 'CAD' });
});
