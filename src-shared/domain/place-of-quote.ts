/**
 * Where a quote stands in a source, as offsets: as written before loosely (white space, case and typographic marks
 * aside), and as whole words before within others. What was cut short ends in " …". Null where it does not stand there.
 */
export function placeOfQuote(source: string, quote: string): { start: number; end: number } | null {
  const wanted = quote.replace(/\s*…\s*$/, '').trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
  const loose = wanted.split(/\s+/).map(looseWord).join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(wanted) ? '(?![\\p{L}\\p{N}])' : '';
  const whole = (pattern: string): string => `${before}${pattern}${after}`;
  const ways = [
    new RegExp(whole(escaped(wanted)), 'u'),
    new RegExp(escaped(wanted), 'u'),
    new RegExp(whole(loose), 'iu'),
    new RegExp(loose, 'iu'),
  ];
  for (const way of ways) {
    const found = way.exec(source);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function looseWord(word: string): string {
  return escaped(word)
    .replace(/['’‘"“”„«»]/g, '[\'’‘"“”„«»]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]');
}
