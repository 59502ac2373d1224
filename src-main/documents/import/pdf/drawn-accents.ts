import type { PageItem } from './page-item.ts';

/** Accents that stand by themselves, each as the sign that joins the letter before it. */
const JOINS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  '˚': '\u030a',
  '°': '\u030a',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '¯': '\u0304',
  '˙': '\u0307',
  '˝': '\u030b',
  '¸': '\u0327',
  '˛': '\u0328',
};
const BELOW = /^\s*([¸˛])/u;
const ABOVE = /\s*([¨´`˚°ˆ^˜~ˇ˘¯˙˝¸˛])\s*$/u;

/**
 * Letters with their accents, where a typesetter without such letters drew an accent over each (`a` below `¨`): the file
 * names both, one after the other at one place.
 */
export function withAccents(items: readonly PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const above = before ? ABOVE.exec(before.text)?.[1] : undefined;
    const below = BELOW.exec(item.text)?.[1];
    const letter = above === undefined ? null : accented(item.text.slice(0, 1), above);
    const last = below === undefined || !before ? null : accented(before.text.slice(-1), below);
    if (before && letter !== null && meet(before, item)) {
      const text = before.text.replace(ABOVE, '');
      if (text === '') joined.pop();
      else joined[joined.length - 1] = { ...before, text, width: Math.max(1, item.x - before.x) };
      joined.push({ ...item, text: letter + item.text.slice(1) });
    } else if (before && last !== null && meet(before, item)) {
      const rest = item.text.replace(BELOW, '');
      joined[joined.length - 1] = { ...before, text: before.text.slice(0, -1) + last };
      if (rest !== '') joined.push({ ...item, text: rest });
    } else joined.push(item);
  }
  return joined;
}

/** One letter of the two; null where no language has it. */
function accented(letter: string, accent: string): string | null {
  const dotted = letter.replace('ı', 'i').replace('ȷ', 'j');
  const whole = (dotted + (JOINS[accent] ?? '')).normalize('NFC');
  return /^\p{L}$/u.test(whole) && whole !== letter ? whole : null;
}

/** The second begins before the first one ends, on the same line. */
function meet(one: PageItem, other: PageItem): boolean {
  const height = Math.max(one.size, other.size);
  const near = Math.abs(one.top + one.size - other.top - other.size) < height * 0.45;
  return near && other.x < one.x + one.width - 0.5 && other.x > one.x - height * 0.5;
}
