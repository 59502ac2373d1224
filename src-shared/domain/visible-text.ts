/**
 * Signs that nobody sees and that make a text read otherwise than it is written: controls, marks and overrides of the
 * direction, spaces without width, tags. Line ends and tabs stay, and so do the joiners where writing needs them: between
 * letters of Arabic and Indic scripts, and within one picture (emoji).
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<!\ufe0f|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;

/** The text as it is seen, for all that comes from outside. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '');
}

/** `visibleText` as source text, for scripts that run in a page and can import nothing. */
export const VISIBLE_TEXT_SOURCE = `(text) => text.replace(${UNSEEN}, '')`;

/** A value of plain data with every text in it as it is seen. */
export function visibleIn<T>(value: T): T {
  if (typeof value === 'string') return visibleText(value) as T;
  if (Array.isArray(value)) return value.map(visibleIn) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visibleIn(item)])) as T;
}
