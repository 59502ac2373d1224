import { isUntilToday } from '#shared/dates/is-until-today.ts';

/** Splits "2019 – 2021" or "May 2020 to present" into its two ends; null where there is no range. */
export function splitRange(raw: string): [string, string] | null {
  const parts = raw.split(/\s+(?:-|–|—|to|until|bis)\s+|\s*[–—]\s*/i);
  if (parts.length === 2 && parts[0] && parts[1]) return [parts[0], parts[1]];
  const [, start = '', end = ''] = /^(\d{4})\s*-\s*(\d{4}|\D{2,})$/.exec(raw.trim()) ?? [];
  return start !== '' && (/^\d{4}$/.test(end) || isUntilToday(end)) ? [start, end] : null;
}
