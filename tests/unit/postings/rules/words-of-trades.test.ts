import { expect, test } from 'vitest';
import { employmentTypeIn } from '#main/postings/rules/employment-type.ts';
import { languagesOf } from '#main/postings/rules/languages.ts';
import { remoteOf } from '#main/postings/rules/remote.ts';
import { salaryIn } from '#main/postings/rules/salary.ts';
import { seniorityOf } from '#main/postings/rules/seniority.ts';
import { visaOf } from '#main/postings/rules/visa.ts';
import { yearsMinOf } from '#main/postings/rules/years.ts';

test.each([
  ['Schaal 40: min. € 2.510,- max. € 3.380,- bruto per maand', [2510, 3380, 'EUR', 'month']],
  ['Grade 5 - £28,400 rising to £31,150 a year', [28_400, 31_150, 'GBP', 'year']],
  ['Level 2 - £12.80 per hour', [12.8, 12.8, 'GBP', 'hour']],
  ['RAL 26.500 - 29.000 € su 13 mensilità', [26_500, 29_000, 'EUR', 'year']],
  ['Stipendio: 1.500 € su 14 mensilità', [1500, 1500, 'EUR', 'month']],
  ['Mesačná mzda od 1 150 € do 1 300 €', [1150, 1300, 'EUR', 'month']],
  ['Salary: c.£44k', [44_000, 44_000, 'GBP', 'year']],
  ['Tuntipalkka 14,10 euroa', [14.1, 14.1, 'EUR', 'hour']],
  ['Hourly Range: 17.50 USD - 21.90 USD', [17.5, 21.9, 'USD', 'hour']],
  ['Salary\n$17.20 to - $24.10 per hour', [17.2, 24.1, 'USD', 'hour']],
  ['Minimum: $18.40\nMaximum: $23.15\nper hour', [18.4, 23.15, 'USD', 'hour']],
  ['Salary from: £23,100\nSalary to: £25,700 a year', [23_100, 25_700, 'GBP', 'year']],
  ['OTE £52k (basic £31k)', [31_000, 31_000, 'GBP', 'year']],
  ['Salary: £26,000\nBonus: up to £2,000 a year', [26_000, 26_000, 'GBP', 'year']],
])('pay in %j', (text, pay) => {
  const found = salaryIn(text);
  expect([found?.min, found?.max, found?.currency, found?.period]).toEqual(pay);
});

test.each([
  ['Möjlighet att jobba hemifrån två dagar i veckan.', 'hybrid'],
  ['Du arbejder hjemmefra tre dage om ugen.', 'hybrid'],
  ['Remote work is possible one day a week.', 'hybrid'],
  ['Wir arbeiten teils im Büro und Homeoffice.', 'hybrid'],
  ['Due giorni di smart working.', 'hybrid'],
  ['Haftada üç gün evden çalışma.', 'hybrid'],
  ['週3日在宅勤務。', 'hybrid'],
  ['居家办公。', 'remote'],
])('way of working in %s', (text, way) => expect(remoteOf([], 'Clerk', text)).toBe(way));

test('a line about a place that counts days is hybrid', () => {
  expect(remoteOf(['Oulu. Remote work is possible one day a week.'], 'Clerk', '')).toBe('hybrid');
});

test.each([
  ['Je bent 21 jaar of ouder.', undefined],
  ['Du är 20 år eller äldre.', undefined],
  ['NVQ Level 2 or 3 years of experience in a nursery.', 3],
  ['Fixed term for 2 years with a chance of extension.', undefined],
  ['Experience: Baking: 1 year (Preferred); Kitchen: 3 years (Required)', 3],
  ['Cleaning experience: 2 years (Preferred)', undefined],
  ['Du har arbetat som snickare i minst 4 år.', 4],
  ['5年以上工作经验。', 5],
])('years in %s', (text, years) => expect(yearsMinOf(text)).toBe(years));

test.each([
  ['Welsh is essential for this post.', ['Welsh']],
  ['Irish required.', ['Irish']],
  ['French polishing is essential.', []],
  ['Sujuva suomen ja englannin kielen taito.', ['English', 'Finnish']],
  ['英语流利。', ['English']],
])('languages in %s', (text, languages) => expect(languagesOf(text).sort()).toEqual(languages));

test.each([
  ['Funeral Director', undefined],
  ['Nurse Case Manager', undefined],
  ['Director of Nursing', 'director'],
  ['Oberarzt Innere Medizin (m/w/d)', 'senior'],
  ['Kıdemli Yazılım Uzmanı', 'senior'],
  ['Stajyer Avukat', 'intern'],
  ['高级会计', 'senior'],
  ['Leading Hand - Landscaping', 'lead'],
])('the rank of %s', (title, rank) => expect(seniorityOf(title, '')).toBe(rank));

test.each([
  ['Brigáda na prázdniny.', 'temporary'],
  ['アルバイト募集。', 'part-time'],
  ['全职。', 'full-time'],
  ['Bank contract, no fixed hours.', 'temporary'],
  ['ビジネスパートナーと働きます。', undefined],
])('the type in %s', (text, type) => expect(employmentTypeIn('Clerk', text)).toBe(type));

test('a permit for work in the season is one', () => {
  expect(visaOf('H-2B workers are welcome.')).toContain('H-2B');
});

test.each([
  ['Loon: € 15 per uur max. 20 uur', [15, 15, 'EUR', 'hour']],
  ['Salario: $14,000 a $16,500 mensuales', [14_000, 16_500, null, 'month']],
  ['A relocation package worth €5,000 is included.', undefined],
  ['Refer a friend and earn $900.', undefined],
])('what belongs to the pay in %j', (text, pay) => {
  const found = salaryIn(text);
  expect(found && [found.min, found.max, found.currency, found.period]).toEqual(pay);
});

test.each([
  ['不支持远程办公。', 'onsite'],
  ['在宅勤務不可。', 'onsite'],
  ['You visit mothers at home 2 days after birth.', null],
  ['Work from home on Fridays, otherwise in our Hull office.', 'hybrid'],
  ['You see clients in their home three days a week.', null],
  ['Mobiles Arbeiten an bis zu zwei Tagen pro Woche.', 'hybrid'],
  ['Remote-Arbeit zu 100 % möglich.', 'remote'],
])('no way of working is taken from other words: %s', (text, way) =>
  expect(remoteOf([], 'Clerk', text)).toBe(way),
);

test.each([
  ['Mid-Devon Delivery Driver', undefined],
  ['Intermediate Care Nurse', undefined],
])('a place or a ward is no rank: %s', (title, rank) => expect(seniorityOf(title, '')).toBe(rank));

test('a course that is paid for is no sponsorship', () => {
  expect(visaOf('We sponsor your driving licence and exams.')).toBeUndefined();
});
