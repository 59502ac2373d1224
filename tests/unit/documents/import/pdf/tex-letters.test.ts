import { expect, test } from 'vitest';
import { withAccents } from '#main/documents/import/pdf/drawn-accents.ts';
import { withTexSigns } from '#main/documents/import/pdf/tex-signs.ts';

const item = (text: string, x: number, width: number, top = 100) => ({
  ...{ text, x, width, top, size: 10 },
  ...{ bold: false, italic: false, link: '' },
});
const words = (items: ReturnType<typeof item>[]) =>
  withAccents(items)
    .map(({ text }) => text)
    .join('');

test.each([
  ['K¨', 'ochin', 'Köchin'],
  ['Universit´', 'e', 'Université'],
  ['Sm˚', 'aland', 'Småland'],
  ['Garc´', 'ıa', 'García'],
])('an accent that was drawn over a letter is a part of it: %s + %s', (first, second, whole) => {
  expect(words([item(first, 40, first.length * 5), item(second, 35 + first.length * 5, 30)])).toBe(whole);
});

test('an accent alone stands over the letter that follows, a little higher', () => {
  expect(words([item('˚', 40, 5, 97), item('Arhus', 39, 25)])).toBe('Århus');
  expect(words([item('Fran', 40, 20), item('c', 60, 5), item('¸ais', 60, 20)])).toBe('Français');
});

test('signs that nothing stands below are kept', () => {
  expect(words([item('25 °', 40, 20), item('Celsius', 64, 35)])).toBe('25 °Celsius');
  expect(words([item('~', 40, 5), item('anna', 45, 20)])).toBe('~anna');
});

test('joined letters and dashes that only their number tells are read', () => {
  expect(withTexSigns('\u001dytande, e\u001ecient, 2012\u00152016')).toBe('flytande, efficient, 2012–2016');
});
