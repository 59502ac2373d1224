import { printedText } from '#shared/domain/printed.ts';
import type { Printed } from '#shared/domain/profile.ts';

const DAY_TOO =
  /\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}|\d{4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}|\b\d{1,2}(?:\.|st|nd|rd|th)?\s+\p{L}+/iu;

/** How the file wrote a date, where that says more than what is kept of it: a season, a quarter, a day. Empty otherwise. */
export function printedHint(printed: Printed | undefined, field: string, value: string): string {
  const text = printedText(printed, field, value);
  if (text === '' || value === '') return '';
  const isYear = /^\d{4}$/.test(value);
  const saysMore = isYear ? text.replace(/[^\p{L}\p{N}]/gu, '') !== value : DAY_TOO.test(text);
  return saysMore ? `In your file: ${text}` : '';
}
