/** A number as a regular expression's source: thousands by comma, point, space or apostrophe; decimals; k. */
export const AMOUNT = "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";

/** The value of a written amount. A point or comma before exactly three digits separates thousands. */
export function amountOf(written: string, thousand = false): number {
  const plain = written.replace(/['’\u00a0\u202f ]/g, '');
  const grouped = /^\d{1,3}([.,]\d{3})+(?=$|[.,]\d{1,2}$)/.exec(plain)?.[0];
  const whole = grouped?.replace(/[.,]/g, '') ?? '';
  const value =
    grouped === undefined
      ? Number(plain.replace(',', '.'))
      : Number(`${whole}.${plain.slice(grouped.length + 1) || '0'}`);
  return thousand ? Math.round(value * 1000) : value;
}
