/** A stretch of months, counted from year 0; the end is not part of it. */
export interface MonthSpan {
  start: number;
  end: number;
}

/** The months of a job; a start or end of a year alone counts from its middle. Null where the start is not known. */
export function monthSpan(
  item: { start: string; end: string; current: boolean },
  now: Date,
): MonthSpan | null {
  const start = monthOf(item.start);
  if (start === null) return null;
  const today = now.getFullYear() * 12 + now.getMonth() + 1;
  const end = item.current ? today : (endMonth(item.end) ?? start);
  return { start, end: Math.min(Math.max(end, start), today) };
}

/** How many months the spans cover together: months that overlap count once. */
export function coveredMonths(spans: readonly MonthSpan[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, span.end - Math.max(span.start, reached));
    reached = Math.max(reached, span.end);
  }
  return covered;
}

function monthOf(date: string): number | null {
  const [year, month] = date.split('-').map(Number);
  if (!year) return null;
  return year * 12 + (month === undefined ? 6 : month - 1);
}

function endMonth(date: string): number | null {
  const month = monthOf(date);
  if (month === null) return null;
  return date.length === 4 ? month : month + 1;
}
