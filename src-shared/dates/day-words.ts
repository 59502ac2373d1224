const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/**
 * A calendar day as people write it: "Thu 3 Dec 2026" of `2026-12-03`, "Thu 3 Dec 2026, 10:00" of `2026-12-03T10:00`. No time
 * zone moves it. What is no whole day is given back as it is.
 */
export function dayWords(day: string): string {
  const [, year, month, date, time] = DAY.exec(day) ?? [];
  if (year === undefined) return day;
  const words = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))).toLocaleDateString(
    'en-GB',
    {
      ...{ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    },
  );
  const plain = words.replace(',', '');
  return time === undefined ? plain : `${plain}, ${time}`;
}
