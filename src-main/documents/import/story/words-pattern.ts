/** What each letter of a list's words may stand as in a text, as the lists hold no accents. */
const STANDS_AS: Record<string, string> = {
  a: '[aàáâãäå]',
  c: '[cçčć]',
  e: '[eèéêëěę]',
  i: '[iìíîï]',
  l: '[lł]',
  n: '[nñńň]',
  o: '[oòóôõöø]',
  r: '[rř]',
  s: '[sśš]',
  u: '[uùúûüů]',
  y: '[yý]',
  z: '[zźžż]',
  ' ': "[\\s.'’/]+",
  "'": "['’]",
  '.': '\\.',
};

interface Branch {
  isWord: boolean;
  next: Map<string, Branch>;
}

/**
 * The source of a pattern that any of these words fits, the longest where several do. What words have in common at their
 * beginning stands once: hundreds of names of months side by side are tried one by one at each letter of a text.
 */
export function wordsPattern(words: readonly string[]): string {
  const root: Branch = { isWord: false, next: new Map() };
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const next = at.next.get(letter) ?? { isWord: false, next: new Map() };
      at.next.set(letter, next);
      at = next;
    }
    at.isWord = true;
  }
  return patternOf(root);
}

function patternOf({ isWord, next }: Branch): string {
  const ways = [...next].map(([letter, branch]) => (STANDS_AS[letter] ?? letter) + patternOf(branch));
  if (ways.length === 0) return '';
  const [only = ''] = ways;
  if (!isWord) return ways.length === 1 ? only : `(?:${ways.join('|')})`;
  return `(?:${ways.join('|')})?`;
}
