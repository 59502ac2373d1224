import { expect, test } from 'vitest';
import { factsFromJsonLd } from '#main/postings/json-ld/from-json-ld.ts';
import { salaryIn } from '#main/postings/rules/salary.ts';

test.each([
  // A month's pay by its height, where pay is told by the month.
  ['Wynagrodzenie: 7 100 zł brutto', 7100, 7100, 'PLN', 'month'],
  ['Mzda od 33.500,- Kč', 33_500, null, 'CZK', 'month'],
  ['Faixa salarial: de R$ 4.100 a R$ 5.300 (CLT)', 4100, 5300, 'BRL', 'month'],
  ['Salary: AED 7,500 all inclusive', 7500, 7500, 'AED', 'month'],
  ['Rémunération : 1 980 € à 2 260 € brut sur 13 mois', 1980, 2260, 'EUR', 'month'],
  ['Net 3.900 - 4.600 lei', 3900, 4600, 'RON', 'month'],
  // Millions of small units.
  ['Salary: ¥5.4M ~ ¥7.2M per year', 5_400_000, 7_200_000, 'JPY', 'year'],
  ['¥4M – ¥6.5M', 4_000_000, 6_500_000, 'JPY', 'year'],
  // Scales and their steps.
  ['Zone 1: $131,000 - $164,000; Zone 2: $119,000 - $149,000', 131_000, 164_000, 'USD', 'year'],
  ['Tier 2 cities: $88,000–$104,000', 88_000, 104_000, 'USD', 'year'],
  ['MPS/UPS £32,400 - £50,100', 32_400, 50_100, 'GBP', 'year'],
  ['AfC Band 4 £27,485 to £30,162 a year', 27_485, 30_162, 'GBP', 'year'],
  ['Entgeltgruppe E11 TVöD: 3.895,33 € bis 5.782,04 €', 3895.33, 5782.04, 'EUR', 'month'],
  ['Range 12: $4,870 - $6,215 monthly', 4870, 6215, 'USD', 'month'],
  ['Teacher salary schedule: $46,300 (step 1) to $88,900 (step 20)', 46_300, 88_900, 'USD', 'year'],
  ['£27,400 (rising to £29,100 after probation)', 27_400, 29_100, 'GBP', 'year'],
  ['AED 3500-4200 (accommodation provided)', 3500, 4200, 'AED', 'month'],
  // Bounds by their names.
  [
    'Minimum salary: $51,300.00. Midpoint: $64,100.00. Maximum salary: $76,900.00',
    51_300,
    76_900,
    'USD',
    'year',
  ],
  ['$21.40/hr minimum - $29.75/hr maximum', 21.4, 29.75, 'USD', 'hour'],
  ['Das Jahresbruttogehalt beginnt bei EUR 44.200', 44_200, null, 'EUR', 'year'],
  // What is within it or stands beside it.
  ['Jaarsalaris tussen €47.000 en €55.000 inclusief vakantiegeld', 47_000, 55_000, 'EUR', 'year'],
  ['Fixe 29K€ + variable déplafonné de 6 à 9K€', 29_000, 29_000, 'EUR', 'year'],
  ['R410 000 – R515 000 per annum (Total Cost to Company)', 410_000, 515_000, 'ZAR', 'year'],
  ['Stipend: INR 18,000 per month', 18_000, 18_000, 'INR', 'month'],
  ['Månadslön 31 500 - 36 000 kr beroende på erfarenhet', 31_500, 36_000, 'SEK', 'month'],
  ['The base pay for this role is $93,000 - $108,000.', 93_000, 108_000, 'USD', 'year'],
  [
    'Oferujemy 7 200 – 8 400 zł brutto, mieszkanie służbowe za 500 zł miesięcznie',
    7200,
    8400,
    'PLN',
    'month',
  ],
  ['Fee: £580 per week, 12 weeks from 5 March', 580, 580, 'GBP', 'week'],
  // An amount alone in a line of the head.
  ['Verger\n£27,500\nHexham', 27_500, 27_500, 'GBP', 'year'],
  ['Salary: ZMW 24,000 - 29,500 per month', 24_000, 29_500, 'ZMW', 'month'],
  ['Faixa: R$ 9.000 a R$ 11.500', 9000, 11_500, 'BRL', 'month'],
  ['Bruto € 2.310 tot € 2.890 per maand', 2310, 2890, 'EUR', 'month'],
])('%s', (text, min, max, currency, period) => {
  expect(salaryIn(text)).toEqual({ min, max, currency, period });
});

test.each([
  'A delivery van worth £24,000 - £31,000.',
  'Life insurance of 4x salary up to $250,000.',
  'Your team closes tickets worth $3,000 - $7,000 a week.',
  'The median household earns $61,000 a year.',
  'We pay for your courses: $2,000 - $3,500 a year.',
  'We raised ¥700M.',
  'Verger\nSign-on bonus\n$15,000',
  'Budget\n£28,000',
  'Per visit pay $44-$58',
])('nobody’s pay: %s', (text) => expect(salaryIn(text)).toBeUndefined());

test('a time that is none of ours is no month', () => {
  expect(salaryIn('Sueldo quincenal: $8,500', ['Monterrey, Mexico'])?.period).toBeNull();
});

test('a letter with an accent behind a figure is no thousand', () => {
  const value = { minValue: '31 000 Kč', maxValue: '36 500 Kč', unitText: 'MONTH' };
  const posting = { title: 'Baker', baseSalary: { currency: 'CZK', value } };
  expect(factsFromJsonLd(posting, new Date('2026-11-28T12:00:00Z')).salary).toEqual({
    min: 31_000,
    max: 36_500,
    currency: 'CZK',
    period: 'month',
  });
});
