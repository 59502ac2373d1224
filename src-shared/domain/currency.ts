const SYMBOLS: readonly (readonly [currency: string, sign: string])[] = [
  ['CAD', 'CA\\$|C\\$|CAD\\s?\\$?'],
  ['AUD', 'AU\\$|A\\$|AUD\\s?\\$?'],
  ['NZD', 'NZ\\$|NZD\\s?\\$?'],
  ['SGD', 'S\\$|SGD\\s?\\$?'],
  ['HKD', 'HK\\$|HKD\\s?\\$?'],
  ['BRL', 'R\\$|BRL'],
  ['MXN', 'MX\\$|MXN'],
  ['USD', 'US\\$|USD\\s?\\$?|\\$'],
  ['EUR', '€|EUR|euros?'],
  ['GBP', '£|GBP'],
  ['INR', '₹|INR|Rs\\.?'],
  ['JPY', '¥|JPY'],
  ['CHF', 'CHF'],
  ['PLN', 'PLN|zł'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['CZK', 'CZK|Kč'],
  ['HUF', 'HUF'],
  ['RON', 'RON'],
  ['ILS', '₪|ILS'],
  ['ZAR', 'ZAR'],
  ['AED', 'AED'],
  ['TRY', '₺|TRY'],
];

/** A regular expression's source for any sign or code of a currency. */
export const CURRENCY = SYMBOLS.map(([, sign]) => sign).join('|');

const PATTERNS = SYMBOLS.map(([currency, sign]) => [currency, new RegExp(`^(?:${sign})$`, 'i')] as const);

/** The ISO 4217 code of a sign or code; undefined for one that is not known. */
export function currencyOf(sign: string | null | undefined): string | undefined {
  const text = sign?.trim() ?? '';
  if (text === '') return undefined;
  const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  return found ?? (/^[A-Z]{3}$/.test(text) ? text : undefined);
}
