/**
 * The one number of a text as a number box holds it, without its grouping: `65,000 EUR` and `65k` are 65000, as is `65.000`
 * where money is meant, and `1,5` is 1.5. Null where there is none, or more than one.
 */
export function fitNumber(text: string, isMoney: boolean): string | null {
  const noughts = text.replace(/(?<![\d.,])0,(?=\d)/g, '0.');
  const european = noughts.replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,])/g, (found) =>
    found.replaceAll('.', '').replace(',', '.'),
  );
  const ungrouped = european.replace(/(?<=\d)[,\s'’](?=\d{3}\b)/g, '');
  const plain = isMoney ? ungrouped.replace(/(?<=\d)\.(?=\d{3}\b)/g, '') : ungrouped;
  const pointed = plain.replace(/(?<![\d.,])(\d+),(?=\d+(?![\d.,]))/g, '$1.');
  const whole = pointed.replace(
    /(\d+(?:\.\d+)?)\s?k\b/gi,
    (_, thousands: string) => `${Number(thousands) * 1000}`,
  );
  const found = whole.match(/-?\d+(\.\d+)?/g);
  return found?.length === 1 ? (found[0] ?? null) : null;
}
