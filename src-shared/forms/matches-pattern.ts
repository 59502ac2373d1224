import { waysToMatch } from './ways-to-match.ts';

const LONGEST_PATTERN = 200;
const LONGEST_VALUE = 100;
/** Characters to look at, each way anew: an engine does as many in a few ms. */
const MOST_LOOKS = 3_000_000;

/**
 * Whether a text as a whole is what a page's pattern takes, by the rules of the `pattern` attribute; null where the pattern
 * is none, or could keep a program busy for long: a page may be unkind.
 */
export function matchesPattern(pattern: string, text: string): boolean | null {
  if (pattern.length > LONGEST_PATTERN || text.length > LONGEST_VALUE) return null;
  if (waysToMatch(pattern, text.length) * text.length > MOST_LOOKS) return null;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return null;
  }
}
