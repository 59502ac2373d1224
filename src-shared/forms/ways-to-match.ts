const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/;
/** What takes as much as an earlier part took, or texts of several lengths. */
const UNCOUNTED = /^\\(?:[1-9]|k|q|p\{(?:RGI|Basic|Emoji_K))/;

/**
 * The most ways in which an engine may try to lay a regular expression over a text of so many characters before it gives
 * up: each choice between alternatives and each repetition multiplies them. Infinity where they can't be told: groups
 * that repeat freely, and references.
 */
export function waysToMatch(pattern: string, length: number): number {
  let at = 0;
  const rest = (): string => pattern.slice(at);

  const alternatives = (): number => {
    let all = 0;
    for (;;) {
      all += sequence();
      if (pattern[at] !== '|') return all;
      at += 1;
    }
  };
  const sequence = (): number => {
    let ways = 1;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const isGroup = pattern[at] === '(';
      ways *= repeated(atom(), isGroup);
    }
    return ways;
  };
  const untold = (): number => {
    at = pattern.length;
    return Number.POSITIVE_INFINITY;
  };
  /** Steps over one character, class or group; the ways in which it alone can match. */
  const atom = (): number => {
    if (UNCOUNTED.test(rest())) return untold();
    if (pattern[at] === '[') return characterClass();
    if (pattern[at] !== '(') {
      at += pattern[at] === '\\' ? 2 : 1;
      return 1;
    }
    at += /^\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/.exec(rest())?.[0].length ?? 1;
    const ways = alternatives();
    at += 1;
    return ways;
  };
  const characterClass = (): number => {
    for (let depth = 0; at < pattern.length; at += 1) {
      if (UNCOUNTED.test(rest())) return untold();
      if (pattern[at] === '\\') at += 1;
      else if (pattern[at] === '[') depth += 1;
      else if (pattern[at] === ']') depth -= 1;
      if (depth === 0) break;
    }
    at += 1;
    return 1;
  };
  const repeated = (ways: number, isGroup: boolean): number => {
    const found = QUANTIFIER.exec(rest());
    if (found === null) return ways;
    const [quantifier, least = '', upTo, most = ''] = found;
    at += quantifier.length;
    if (pattern[at] === '?') at += 1;
    if (quantifier === '?') return ways + 1;
    // A group may be empty, and is gone through as often as it says all the same.
    const rounds = isGroup ? Math.max(1, Number(least)) : 1;
    if (least !== '' && upTo === undefined) return ways ** Number(least) * rounds;
    if (ways > 1) return Number.POSITIVE_INFINITY;
    const longest = most === '' ? length : Math.min(Number(most), length);
    return Math.max(1, longest - Number(least) + 1) * rounds;
  };

  const ways = alternatives();
  return at < pattern.length ? Number.POSITIVE_INFINITY : ways;
}
