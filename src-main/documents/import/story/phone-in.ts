import { findPhoneNumbersInText } from 'libphonenumber-js';
import { datesIn } from './dates-in.ts';

const PHONE = /(?:\+|\(|\b0|\b\d)[\d\s().\-–/]{6,22}\d/g;

/** A number that people can be called at; dates and codes of the post that stand near it are none. */
export function phoneIn(text: string): string | null {
  const open = text.replace(/\((\+\d{1,4})\)/g, '$1');
  if (open !== text) return phoneIn(open);
  const international = findPhoneNumbersInText(text)[0];
  for (const match of text.matchAll(PHONE)) {
    const candidate = match[0].trim();
    const digits = candidate.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || isDay(candidate)) continue;
    if (isPostalCode(candidate, text.slice(0, match.index))) continue;
    if (international) return text.slice(international.startsAt, international.endsAt);
    if (datesIn(candidate)?.range) continue;
    if (!/^(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}$/.test(candidate)) return candidate;
  }
  return null;
}

/** The number of a `tel:` link where it is the printed one with its country in front: "07700 900123" over `tel:+44-7700-900123`. */
export function fullerNumber(printed: string, link: string): string | null {
  const [, number = ''] = /^tel:(\+[\d\s().-]+)$/i.exec(link) ?? [];
  const [own, whole] = [printed, number].map((text) => text.replace(/\D/g, '').replace(/^0+/, ''));
  const fuller = own && whole && !printed.includes('+') && whole.length > own.length && whole.endsWith(own);
  return fuller ? number.replace(/-/g, ' ').trim() : null;
}

/** "3000-389 Coimbra", "01310-100 São Paulo", "OH 43614-1907", "〒530-0001". */
function isPostalCode(candidate: string, before: string): boolean {
  if (/^\d{4,5}-\d{3}$/.test(candidate)) return true;
  if (/^\d{5}-\d{4}$/.test(candidate)) return /(?<!\p{L})[A-Z]{2}\s+$/u.test(before);
  return /^\d{3}-\d{4}$/.test(candidate) && /〒\s*$/.test(before);
}

/** "01.02.1988" and "1988-02-01": a day, such as that of somebody's birth. */
function isDay(text: string): boolean {
  return /^(?:\d{1,2}\s?[./ -]\s?\d{1,2}\s?[./ -]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2})$/.test(
    text,
  );
}
