import { writeDate } from '../plan/date-format.ts';
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
      if (field.format !== null && current === writeDate(wanted, field.format)) return true;
      return (
        digits(current) !== '' && sorted(current) === sorted(wanted.slice(0, Math.max(7, current.length)))
      );
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

function sorted(date: string): string {
  return date
    .split(/\D+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
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
