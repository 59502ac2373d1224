const VALUES: readonly [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The number that capitals such as `XXVI` stand for; null where they are none, or a single letter. */
export function romanNumber(text: string): number | null {
  if (!/^[IVXLCDM]{2,}$/.test(text)) return null;
  let rest = text;
  let number = 0;
  for (const [sign, value] of VALUES) {
    for (let times = 0; times < (sign.length === 1 ? 3 : 1) && rest.startsWith(sign); times += 1) {
      rest = rest.slice(sign.length);
      number += value;
    }
  }
  return rest === '' ? number : null;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Whether a text has in a word the ordinal that `raw` says in figures: "third" for "3rd". */
export function hasOrdinal(text: string, raw: string): boolean {
  const word = /^\d{1,2}(?:st|nd|rd|th)$/i.test(raw) ? ORDINALS[Number.parseInt(raw, 10) - 1] : undefined;
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(text);
}

/** The words for ordinals that a text has in figures: `first` for `1st`. */
export function ordinalsOf(text: string): string[] {
  return [...text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/gi)].flatMap(
    ([, number]) => ORDINALS[Number(number) - 1] ?? [],
  );
}
