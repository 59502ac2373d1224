/** The calendar day of a moment where the user lives, as `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  return dayString(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** The calendar day of a day, which no time zone moves, or of a moment, where the user lives. Both are ISO 8601. */
export function dayOf(at: string): string {
  return at.length === 10 ? at : localDay(new Date(at));
}

/** The day so many days before (or, below 0, after) another; both are days of a calendar and know no time zone. */
export function daysBefore(day: string, count: number): string {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, date - count));
  return dayString(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Whole days from one calendar day to a later one. */
export function daysBetween(day: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(day)) / 86_400_000);
}

/** The weekday of a calendar day: 0 for Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A day of the calendar; null for one that it does not have, such as 31 June. Months count from 1. */
export function calendarDay(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() + 1 === month && at.getUTCDate() === date ? dayString(year, month, date) : null;
}

function dayString(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join(
    '-',
  );
}
