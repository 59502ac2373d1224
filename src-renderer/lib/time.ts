import { daysBetween, localDay } from '#shared/dates/local-day.ts';

// Making one takes longer than using it a hundred times.
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `3 minutes ago`; `just now` under a minute. Takes ISO 8601 and the present in ms. Of a day without a time, `today` or the days since. */
export function relativeTime(iso: string, now: number): string {
  if (iso.length === 10) return relativeDays(iso, new Date(now));
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  if (step === undefined) return 'just now';
  const [unit, size] = step;
  return RELATIVE.format(Math.trunc(seconds / size), unit);
}

function relativeDays(day: string, now: Date): string {
  const days = -daysBetween(day, localDay(now));
  const step = STEPS.find(([, size]) => size >= 86_400 && Math.abs(days) * 86_400 >= size);
  const [unit, size] = step ?? ['day' as const, 86_400];
  return RELATIVE.format(Math.trunc((days * 86_400) / size), unit);
}

/** `24 Nov 2026`: a day without a time as it is, a moment as the user's day. */
export function exactDay(iso: string): string {
  const day = new Date(iso.length === 10 ? `${iso}T00:00` : iso);
  return Number.isNaN(day.getTime()) ? iso : DAY.format(day);
}

/** `24 Nov 2026, 14:02:10`, in the user's time zone; of a day without a time, the day. */
export function exactTime(iso: string): string {
  if (iso.length === 10) return exactDay(iso);
  return MOMENT.format(new Date(iso));
}

/** `42 s`, `3 min 05 s`, `1 h 12 min` from ms. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
