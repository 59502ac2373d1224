import { exactDay } from './time.ts';

/** Whether a stored or sent value is a whole day, as forms hold it: `2027-02-01`. */
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A value as people read it: a day as `1 Feb 2027`, anything else as it is. */
export const inWords = (value: string): string => (isDay(value) ? exactDay(value) : value);
