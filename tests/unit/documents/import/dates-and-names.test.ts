import { expect, test } from 'vitest';
import { readPlace } from '#main/documents/import/place.ts';
import { splitRange } from '#main/documents/import/split-range.ts';
import { readDate } from '#shared/dates/read-date.ts';
import { splitName } from '#shared/domain/person-name.ts';

test.each([
  ['2020', '2020'],
  ['2020-5', '2020-05'],
  ['2020-05-17T10:00:00Z', '2020-05-17'],
  ['05/2020', '2020-05'],
  ['17.05.2020', '2020-05-17'],
  ['May 2020', '2020-05'],
  ['Sept. 3, 2020', '2020-09-03'],
  ['März 2021', '2021-03'],
  ['Fall 2023', '2023'],
])('%s is %s', (written, date) => {
  expect(readDate(written)).toMatchObject({ date, understood: true });
});

test('"present" is current, and nonsense is not understood', () => {
  expect(readDate('Present')).toMatchObject({ date: '', current: true, understood: true });
  expect(readDate('2020-13').understood).toBe(false);
  expect(readDate('soon').understood).toBe(false);
  expect(splitRange('May 2020 – present')).toEqual(['May 2020', 'present']);
  expect(splitRange('2020-05')).toBeNull();
});

test.each([
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Ida Moll (geb. Kern)', 'Ida', 'Moll'],
  ['Kim Lowe - PMP', 'Kim', 'Lowe'],
  ['Kim Lowe, LICSW', 'Kim', 'Lowe'],
  ['Udo Kern, Dipl.-Phys.', 'Udo', 'Kern'],
  ['Lowe, Kim', 'Kim', 'Lowe'],
  ['Marco dal Monte', 'Marco', 'dal Monte'],
  ['Elena Ruiz-Soler Vega', 'Elena', 'Ruiz-Soler Vega'],
  ['SUZUKI Hana', 'Hana', 'SUZUKI'],
  ['C. S. Brand', 'C. S.', 'Brand'],
  ['inż. Ewa Zielińska', 'Ewa', 'Zielińska'],
  ['Petr Malý, CSc.', 'Petr', 'Malý'],
  ["Joop in 't Hout", 'Joop', "in 't Hout"],
  ['Omar Abd al-Karim', 'Omar', 'Abd al-Karim'],
  ['Beatriz Souza Lima', 'Beatriz', 'Souza Lima'],
  ['María José de la Vega', 'María', 'de la Vega'],
  ['Ortega y Gasset, José', 'José', 'Ortega y Gasset'],
  ['Prof. Dr. Eva Klein', 'Eva', 'Klein'],
  ['Sammy Davis Jr.', 'Sammy', 'Davis'],
  ['Mary Ann Evans', 'Mary', 'Evans'],
  ['Madonna', 'Madonna', ''],
  ['Siobhán Ní Dhomhnaill', 'Siobhán', 'Ní Dhomhnaill'],
  ['María de los Ángeles Vega', 'María de los Ángeles', 'Vega'],
  ['Carlos Núñez Ortiz', 'Carlos', 'Núñez Ortiz'],
  ['Ana Ruiz de la Torre', 'Ana', 'Ruiz de la Torre'],
  ['Maria Luisa "Malou" Dela Cruz-Santiago, RN', 'Maria', 'Dela Cruz-Santiago'],
  ['Thi Ma', 'Thi', 'Ma'],
  ['Jane Doe, M.D., Ph.D.', 'Jane', 'Doe'],
  ['山田 太郎', '太郎', '山田'],
])('%s is %s, %s', (full, first, last) => {
  expect(splitName(full)).toEqual({ first, last, full });
});

test('places fall into city, region and country', () => {
  expect(readPlace('Austin, TX 78701')).toMatchObject({
    city: 'Austin',
    region: 'TX',
    postal: '78701',
    country: 'US',
  });
  expect(readPlace('Istanbul, Türkiye')).toMatchObject({ city: 'Istanbul', country: 'TR' });
  expect(readPlace('Leeds, Yorkshire, United Kingdom')).toMatchObject({
    city: 'Leeds',
    region: 'Yorkshire',
    country: 'GB',
  });
  expect(readPlace('Berlin')).toMatchObject({ city: 'Berlin', country: '' });
});

test.each([
  ['Austin, TX', 'Austin', 'TX', 'US'],
  ['Wilmington, DE', 'Wilmington', 'DE', 'US'],
  ['Toledo, OH 43614, USA', 'Toledo', 'OH', 'US'],
  ['Omak, WA, USA', 'Omak', 'WA', 'US'],
  ['Perth, WA', 'Perth', 'WA', 'AU'],
  ['Toronto, ON', 'Toronto', 'ON', 'CA'],
  ["St. John's, NL", "St. John's", 'NL', 'CA'],
  ['Salvador, BA', 'Salvador', 'BA', 'BR'],
  ['Rotterdam, NL', 'Rotterdam', '', 'NL'],
  ['Berlin, DE', 'Berlin', '', 'DE'],
  ['Leeds, UK', 'Leeds', '', 'GB'],
  ['Milano, MI', 'Milano', 'MI', ''],
  ['Omak, WA', 'Omak', 'WA', ''],
])('%s is %s in %s of %s', (text, city, region, country) => {
  expect(readPlace(text)).toMatchObject({ city, region, country });
});
