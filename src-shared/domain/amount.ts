/** A number as a regular expression's source: thousands by comma, point, space or apostrophe, also as in India; decimals. */
export const AMOUNT =
  "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:['’ ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)(?![\\d])";

/** The value of a written amount. A point or comma before exactly three digits separates thousands. */
export function amountOf(written: string): number {
  const plain = written.replace(/['’\s]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(plain)?.[1] ?? '';
  const whole = plain.slice(0, plain.length - (decimals === '' ? 0 : decimals.length + 1));
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}

/** The first amount in a text of numbers ("45.000,00", "€45k"); undefined where it holds none. */
export function amountIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = new RegExp(`(?<![\\d.,])(${AMOUNT})\\s?(k(?!\\p{L}))?`, 'iu').exec(plain);
  if (match === null) return undefined;
  return Math.round(amountOf(match[1] ?? '') * (match[2] === undefined ? 1 : 1000) * 100) / 100;
}
