import { printDate } from '#shared/domain/print-dates.ts';

const STORED = /\b(\d{4}-\d{2})(-\d{2})?\b/g;

/** A text with its stored dates as people write them: `2022-03` and `2022-03-01` as `Mar 2022`. */
export const peopleDates = (text: string): string =>
  text.replace(STORED, (_, month: string) => printDate(month));
