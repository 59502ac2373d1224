/** `1,234` up to ten thousand, then `12.3 k` and `4.56 M`. */
export function countText(count: number): string {
  if (count < 10_000) return count.toLocaleString('en');
  if (count < 999_500) return `${(count / 1000).toFixed(count < 99_950 ? 1 : 0)} k`;
  return `${(count / 1_000_000).toFixed(2)} M`;
}

/** `840 ms`, `1.4 s`; `–` where nothing was measured. */
export function latencyText(ms: number): string {
  if (ms === 0) return '–';
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `3 of 30`, or `3` where no limit is known. */
export function usedText({ used, limit }: { used: number; limit: number | null }): string {
  const count = used.toLocaleString('en');
  return limit === null ? count : `${count} of ${limit.toLocaleString('en')}`;
}

/** `24 Nov` of a day such as 2026-11-24. */
export function dayText(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(
    new Date(year, month - 1, date),
  );
}
