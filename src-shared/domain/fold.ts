/** Letters that do not fall apart into a plain one and its accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text in lower case without accents, in one form of Unicode. */
export function fold(text: string): string {
  return withoutAccents(text).toLowerCase();
}

/** A text without accents, in one form of Unicode, its case kept. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[ßøæœłđðþıØÆŒŁĐÐÞ]/g,
      (letter) => LETTERS[letter] ?? (LETTERS[letter.toLowerCase()] ?? letter).toUpperCase(),
    );
}
