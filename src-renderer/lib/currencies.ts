import { CURRENCY_CODES } from '#shared/domain/currency.ts';

const OFTEN = ['EUR', 'USD', 'GBP'];

/** The currencies that pay can be named in: those that are chosen most first, then by their letters. */
export const CURRENCIES: readonly string[] = [...new Set([...OFTEN, ...CURRENCY_CODES.toSorted()])];
