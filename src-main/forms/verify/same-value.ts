import { writeDate } from '../plan/date-format.ts';
import { partNumber } from '../plan/date-parts.ts';
import { matchOption } from '../plan/match-option.ts';
import { samePlace } from '../plan/same-place.ts';
import { normalise } from '../plan/similarity.ts';
import type { ReadField } from '../read/read-field.ts';

/** Whether what stands in a field is what was meant: pages reformat phones, spaces, cases and dates. */
export function sameValue(field: ReadField, wanted: string): boolean {
  const { current } = field;
  if (field.key === 'phone' && current !== '') return sameDigits(current, wanted);
  switch (field.type) {
    case 'checkbox':
      return (current === 'Yes') === (wanted === 'Yes');
    case 'toggle':
      return field.options.length === 0
        ? (current === 'Yes') === (wanted === 'Yes')
        : normalise(current) === normalise(wanted);
    case 'tel':
      return sameDigits(current, wanted);
    case 'number':
      return current !== '' && Number(current) === Number(wanted);
    case 'date':
      return sameDate(field, wanted);
    case 'url':
      return bare(current) === bare(wanted);
    case 'combobox':
      if (field.multiple || /^(skills|languages)$/.test(field.key)) return someOf(current, wanted);
      return current !== '' && (normalise(current) === normalise(wanted) || meansSame(current, wanted));
    case 'multiselect':
    case 'checkbox-group':
      return lines(current) === lines(wanted);
    default:
      return normalise(current) === normalise(wanted);
  }
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** A phone's last digits are what stays when a country code or a leading zero is put elsewhere. */
function sameDigits(current: string, wanted: string): boolean {
  const [a, b] = [digits(current).replace(/^0+/, ''), digits(wanted).replace(/^0+/, '')];
  return a !== '' && (a === b || a.endsWith(b) || b.endsWith(a)) && Math.min(a.length, b.length) >= 6;
}

/** The order counts where the page says it; where it does not, the numbers do. A calendar that shows months has no day. */
function sameDate({ current, format, parts }: ReadField, wanted: string): boolean {
  const shown = numbersOf(current);
  const [meant, month] = [numbersOf(wanted), numbersOf(wanted.slice(0, 7))];
  if (shown.length === 0) return false;
  const written = format === null || parts.length > 0 ? [] : numbersOf(writeDate(wanted, format));
  if (written.length === shown.length) return written.join() === shown.join();
  return [meant, month].some((numbers) => sorted(numbers) === sorted(shown));
}

/** The numbers of a date, months by name among them. */
function numbersOf(date: string): number[] {
  return date.split(/[^\p{L}\d]+/u).flatMap((word) => {
    const number = /^\d+$/.test(word) ? Number(word) : partNumber('month', word);
    return number === null || word === '' ? [] : [number];
  });
}

function sorted(numbers: readonly number[]): string {
  return [...numbers].sort((a, b) => a - b).join();
}

function bare(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

/** What was found of several; one that the list does not know is no fault of the others. */
function someOf(current: string, wanted: string): boolean {
  const asked = new Set(wanted.split(/\n|,/).map(normalise));
  const shown = current.split('\n').filter((line) => line !== '');
  return (
    shown.length > 0 &&
    (shown.every((line) => asked.has(normalise(line))) || normalise(current) === normalise(wanted))
  );
}

function lines(text: string): string {
  return text.split('\n').map(normalise).sort().join('\n');
}

/** Lists show more or less than what was looked for: `Berlin, Germany` for `Berlin, BE, Germany`, `Yes, I am` for `Yes`. */
function meansSame(current: string, wanted: string): boolean {
  if (matchOption([{ label: current, value: current }], wanted) !== null) return true;
  const [shown, asked] = [normalise(current), normalise(wanted)];
  if (`${shown} `.startsWith(`${asked} `) || `${asked} `.startsWith(`${shown} `)) return true;
  return samePlace(current, wanted);
}
