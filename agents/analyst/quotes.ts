/** Where a quote stands in a source, white space and typographic marks aside; null where it does not. */
export function literalQuote(source: string, quote: string): string | null {
  const wanted = quote.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return null;
  if (source.includes(wanted)) return wanted;
  const pattern = wanted.split(/\s+/).map(looseWord).join('\\s+');
  return new RegExp(pattern, 'i').exec(source)?.[0] ?? null;
}

/** Whether a quote stands in a source, white space, case and typographic marks aside. */
export function includesQuote(source: string, quote: string): boolean {
  return literalQuote(source, quote) !== null;
}

function looseWord(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]');
}
