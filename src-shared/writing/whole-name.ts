/** How names of houses change in a sentence: "bei den Stadtwerken". */
const ENDS = "(?:en|n|es|s|['\u2019]s)?";
const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
/** A shorter word is a part of too many names. */
const LEAST_LETTERS = 5;

/** A text in which an employer has its whole name where it was called by a part of it, or in another case: "Alder Valley" for "Alder Valley Hospital". `isOthers`: whether words may be of somebody else. */
export function withWholeName(text: string, name: string, isOthers: (words: string) => boolean): string {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || text.includes(name)) return text;
  const parts = [words, ...shorter(words)].filter((part) => !isOthers(part.join(' ')));
  for (const part of parts) {
    const pattern = new RegExp(
      `${EDGE}${part.map((word) => `${escaped(word)}${ENDS}`).join('\\s+')}${END}(?!\\s+\\p{Lu})`,
      'u',
    );
    if (pattern.test(text)) return text.replace(pattern, () => name);
  }
  return text;
}

/** What is left of a name without its first or last words; the longer first. */
function shorter(words: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let count = words.length - 1; count >= 1; count -= 1)
    for (const part of [words.slice(0, count), words.slice(-count)])
      if (part.every((word) => /^\p{Lu}/u.test(word)) && part.join('').length >= LEAST_LETTERS)
        parts.push(part);
  return parts;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
