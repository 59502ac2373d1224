import { scaleBehind } from './amount-scale.ts';

/**
 * The one number of a text as a number box holds it, without its grouping: `65,000 EUR` and `65k` are 65000, as is `65.000`
 * where money is meant, `12,00,000` and `12 lakh` are 1200000, and `1,5` is 1.5. Null where there is none, more than one, or
 * one of which it is not clear in what it counts.
 */
export function fitNumber(text: string, isMoney: boolean): string | null {
  const noughts = text.replace(/(?<![\d.,])0,(?=\d)/g, '0.');
  const european = noughts.replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?![\d.,])/g, (found) =>
    found.replaceAll('.', '').replace(',', '.'),
  );
  const indian = european.replace(/(?<![\d.,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])/g, (found) =>
    found.replaceAll(',', ''),
  );
  const ungrouped = indian.replace(/(?<=\d)[,\s'’](?=\d{3}(?!\d))/g, '');
  const plain = isMoney ? ungrouped.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '') : ungrouped;
  const pointed = plain.replace(/(?<![\d.,])(\d+),(?=\d+(?![\d.,]))/g, '$1.');
  const [found, ...others] = pointed.matchAll(/-?\d+(?:\.\d+)?/g);
  if (found === undefined || others.length > 0) return null;
  const scale = scaleBehind(pointed.slice(found.index + found[0].length), isMoney);
  if (scale === null) return null;
  return scale === 1 ? found[0] : String(Number((Number(found[0]) * scale).toPrecision(12)));
}
