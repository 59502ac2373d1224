/**
 * Signs that nobody sees and that make a text read otherwise than it is written: controls, marks and overrides of the
 * direction, spaces without width, tags. Line ends and tabs stay.
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text as it is seen, for all that comes from outside. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '');
}
