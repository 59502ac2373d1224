import { printDate } from '#shared/domain/print-dates.ts';

/** `Mar 2020 – today`, as far as it is known. */
export function printSpan(start: string, end: string, current = false): string {
  return [printDate(start), current ? 'today' : printDate(end)].filter((part) => part !== '').join(' – ');
}
