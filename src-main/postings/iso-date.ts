import { localDay } from '#shared/dates/local-day.ts';
import { readDate, readDayOfYear } from '#shared/dates/read-date.ts';
import { relativeDay } from './relative-day.ts';

/** A time of day and how far it is from UTC: only then a text names a moment. */
const MOMENT = /\d{1,2}:\d{2}.*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i;
/** Boards write year 1 or 1970 where nobody set a date. */
const EARLIEST = 1990;

/**
 * A date in any of the ways that boards write one: moments (epoch in s or ms, ISO with a zone, RFC 822) as ISO 8601, days
 * as `YYYY-MM-DD`, which no time zone moves. A day without a year is the last one before now, or with `toward` the next.
 */
export function isoDate(value: unknown, now: Date, toward: 'past' | 'future' = 'past'): string | undefined {
  if (typeof value === 'number') return ofTime(value < 100_000_000_000 ? value * 1000 : value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  // "1773446400000"
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return isoDate(Number(text), now);
  if (MOMENT.test(text)) {
    // "2026-08-05 09:41:37 UTC" is not ISO, but close.
    const moment = ofTime(
      Date.parse(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?) ?UTC$/, '$1T$2Z')),
    );
    if (moment !== undefined) return moment;
  }
  const relative = relativeDay(text, now);
  if (relative !== undefined) return relative;
  const { date } = readDate(text.replace(/[T,\s]+\d{1,2}:\d{2}.*$/, '').replace(/^\p{L}+,\s+/u, ''));
  if (date.length === 10)
    return Number(date.slice(0, 4)) < EARLIEST || Number.isNaN(Date.parse(date)) ? undefined : date;
  return withoutYear(text, now, toward);
}

function withoutYear(text: string, now: Date, toward: 'past' | 'future'): string | undefined {
  const dayOfYear = readDayOfYear(text);
  if (dayOfYear === null) return undefined;
  const today = localDay(now);
  const thisYear = Number(today.slice(0, 4));
  const here = `${thisYear}-${dayOfYear}`;
  if (toward === 'past') return here <= today ? here : `${thisYear - 1}-${dayOfYear}`;
  return here >= today ? here : `${thisYear + 1}-${dayOfYear}`;
}

function ofTime(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < EARLIEST ? undefined : date.toISOString();
}
