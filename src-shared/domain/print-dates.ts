const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2020-03` as `Mar 2020`, `2020` as it is, anything else as it is. */
export function printDate(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}

/** `Mar 2020 - Present`; an unknown side is left out. */
export function printPeriod(start: string, end: string, current: boolean): string {
  const sides = [printDate(start), current ? 'Present' : printDate(end)].filter((side) => side !== '');
  return [...new Set(sides)].join(' - ');
}
