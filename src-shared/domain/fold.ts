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
      /[ßøæœłđðþıØÆŒŁĐÐÞ](?=(\p{Ll})?)/gu,
      (letter, small: string | undefined) =>
        LETTERS[letter] ?? capital(LETTERS[letter.toLowerCase()] ?? letter, small),
    );
}

/** Þór is Thor, and ÞÓR is THOR. */
function capital(letters: string, small: string | undefined): string {
  const head = letters.charAt(0).toUpperCase();
  return head + (small === undefined ? letters.slice(1).toUpperCase() : letters.slice(1));
}
