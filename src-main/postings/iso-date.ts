const UNITS: Record<string, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
};

/** A date in any of the ways that boards write one, as ISO 8601: epoch in s or ms, ISO, RFC 822, "3 days ago". */
export function isoDate(value: unknown, now: Date): string | undefined {
  if (typeof value === 'number') return ofTime(value < 100_000_000_000 ? value * 1000 : value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day === text) return Number.isNaN(Date.parse(day)) ? undefined : day;
  // "2026-08-05 09:41:37 UTC" is not ISO, but close.
  const time = Date.parse(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?) ?UTC$/, '$1T$2Z'));
  return Number.isNaN(time) ? relativeDate(text, now) : ofTime(time);
}

function relativeDate(text: string, now: Date): string | undefined {
  if (/\btoday\b|just (now|posted)/i.test(text)) return ofTime(now.getTime())?.slice(0, 10);
  if (/\byesterday\b/i.test(text)) return ofTime(now.getTime() - 86_400_000)?.slice(0, 10);
  const match = /(\d+)\+?\s*(minute|hour|day|week|month)s?\s+ago/i.exec(text);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  return unit === undefined ? undefined : ofTime(now.getTime() - Number(match?.[1]) * unit)?.slice(0, 10);
}

function ofTime(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
