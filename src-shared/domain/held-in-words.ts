/** What something holds by kind, in words: `2 applications, 1 job`; empty where it holds nothing. */
export function heldInWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => (count === 1 ? `1 ${one(kind)}` : `${count} ${kind}`))
    .join(', ');
}

const one = (kind: string): string =>
  kind
    .replace(/ies$/, (end) => (kind === 'stories' || kind === 'replies' ? 'y' : end))
    .replace(/(ch|s)es$/, '$1')
    .replace(/s$/, '');
