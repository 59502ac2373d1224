import { asciiDigits } from '../ascii-digits.ts';

const MIXED = /(\d+) (\d) ?\/ ?(\d)(?!\d)/g;
/** "A year and a half". */
const ONE_AND_HALF = /\b(?:an?|one) (year|month|week|day|hour) and a half\b/gi;
const SQUARE = /\b(?:square|sq\.?)[ -]?(?:met(?:re|er)s?|m)(?![\p{L}\d])|\bsqm\b|\bm²/giu;

/** A text with plain digits, mixed numbers as decimals, and units of one word. */
export const withPlainNumbers = (text: string): string =>
  asciiDigits(text.replace(SQUARE, (unit) => 'm2'.padEnd(unit.length)))
    .replace(MIXED, (_, whole: string, top: string, bottom: string) =>
      String(Number(whole) + Number(top) / Number(bottom)),
    )
    .replace(ONE_AND_HALF, '1.5 $1s');

/** The value of digits with their signs: `1,234.5`, `1.234,5`, `1 234`. */
export function plainNumber(digits: string): number {
  const bare = digits.replace(/[\s\u202f\u2009'\u2019]/g, '');
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare) || /^[1-9]\d?(,\d{2})+,\d{3}$/.test(bare);
  if (grouped) return Number(bare.replace(/[.,]/g, ''));
  const lastSign = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (lastSign < 0) return Number(bare);
  return Number(`${bare.slice(0, lastSign).replace(/[.,]/g, '')}.${bare.slice(lastSign + 1)}`);
}
