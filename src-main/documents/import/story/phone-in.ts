import { findPhoneNumbersInText } from 'libphonenumber-js';
import { datesIn } from './dates-in.ts';

const PHONE = /(?:\+|\(|\b0|\b\d)[\d\s().\-–/]{6,22}\d/;

/** A number that people can be called at; dates that stand near it are none. */
export function phoneIn(text: string): string | null {
  const candidate = PHONE.exec(text)?.[0]?.trim();
  if (!candidate) return null;
  const digits = candidate.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || isDay(candidate)) return null;
  const international = findPhoneNumbersInText(text)[0];
  if (international) return text.slice(international.startsAt, international.endsAt);
  const dates = datesIn(candidate);
  if (dates?.range) return null;
  return /^(?:19|20)\d{2}\s*[-–/]\s*(?:19|20)\d{2}$/.test(candidate) ? null : candidate;
}

/** "01.02.1988" and "1988-02-01": a day, such as that of somebody's birth. */
function isDay(text: string): boolean {
  return /^(?:\d{1,2}\s?[./ -]\s?\d{1,2}\s?[./ -]\s?(?:19|20)\d{2}|(?:19|20)\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2})$/.test(
    text,
  );
}
