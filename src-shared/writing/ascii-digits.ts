const FRACTIONS: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅐': '1/7',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
  '⅑': '1/9',
  '⅒': '1/10',
};
const FRACTION = /\s?([¼½¾⅐-⅞])/gu;
/** A digit raised behind another is a power, not a further digit. */
const POWER = /(?<=\p{Nd})([⁰¹²³⁴-⁹]+)/gu;

/**
 * A text with every figure in plain digits: those of other scripts (Arabic, Devanagari, full width, mathematical), circled
 * and raised ones, keycaps, and fractions as `3/4`. Signs without width that could part a figure are taken out.
 */
export function asciiDigits(text: string): string {
  return text
    .replace(/(?:\p{Cf}|\ufe0f|\u20e3)+/gu, '')
    .replace(POWER, (_, power: string) => `^${power.normalize('NFKC')}`)
    .replace(FRACTION, (_, sign: string) => ` ${FRACTIONS[sign] ?? sign}`)
    .replace(/\p{No}|\p{Nl}/gu, (sign) => sign.normalize('NFKC'))
    .replace(/\p{Nd}/gu, digit)
    .replace(EAST_ASIAN, (signs) => String(eastAsian(signs)))
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/[\u066c\uff0c]/g, ',')
    .replace(/[\u066a\uff05\ufe6a]/g, '%');
}

/** Figures of Chinese and Japanese by themselves or before a counter; within words they are no number. */
const EAST_ASIAN =
  /(?<!\p{Script=Han})[〇零一二两兩三四五六七八九十百千万萬億亿]+(?=\s|$|\p{P}|[人名个個年店台件倍家间])/gu;
const SIGNS = '〇一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 };

function eastAsian(signs: string): number {
  let total = 0;
  let section = 0;
  let digits = 0;
  for (const sign of signs.replace(/[两兩]/g, '二').replace(/零/g, '〇')) {
    const step = STEPS[sign];
    const scale = SCALES[sign];
    if (step !== undefined) {
      section += Math.max(1, digits) * step;
      digits = 0;
    } else if (scale !== undefined) {
      total += Math.max(1, section + digits) * scale;
      section = 0;
      digits = 0;
    } else digits = digits * 10 + SIGNS.indexOf(sign);
  }
  return total + section + digits;
}

/** Digits of a script lie ten in a row, from zero up. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 128) return sign;
  const plain = sign.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
