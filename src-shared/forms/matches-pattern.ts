const LONGEST_PATTERN = 200;
const LONGEST_VALUE = 100;
const MOST_OPEN_ENDS = 3;

/**
 * Whether a text as a whole is what a page's pattern takes, by the rules of the `pattern` attribute; null where the pattern
 * is none, or could keep a program busy for long: a page may be unkind.
 */
export function matchesPattern(pattern: string, text: string): boolean | null {
  if (pattern.length > LONGEST_PATTERN || text.length > LONGEST_VALUE || mayTakeLong(pattern)) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return null;
  }
}

/** A group that is repeated, a look back, or many repetitions without an end. */
function mayTakeLong(pattern: string): boolean {
  const plain = pattern.replace(/\\[^\d]/g, '');
  const openEnds = plain.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  return /\)[*+{]/.test(plain) || /\\\d/.test(plain) || openEnds > MOST_OPEN_ENDS;
}
