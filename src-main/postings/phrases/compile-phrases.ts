import { fold } from '#shared/domain/fold.ts';

export type Slots = Readonly<Record<string, string>>;

/** Scripts without blanks between words. */
export const RAW = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * The source of a regular expression for phrases written as word lists: `{slot}` stands for a slot's words, `[x]` may be
 * left out, `(a|b)` is one of them. It matches texts as `plainWords` gives them, each word with the blank behind it.
 * A phrase in a script without blanks is taken as an expression.
 */
export function compilePhrases(phrases: readonly string[], slots: Slots = {}): string {
  return phrases
    .map((phrase) => (RAW.test(phrase) ? `${fold(phrase)} ?` : compile(tokensOf(phrase, slots))))
    .join('|');
}

/** A text in the form that compiled phrases match: folded, single blanks, signs that part clauses as words of their own. */
export function plainWords(text: string): string {
  return `${fold(text)
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„"«»*_#]/g, ' ')
    .replace(/([,;:()!]|\s[-–—]+\s|[–—])/g, ' , ')
    .replace(/(?:\s*,\s*)+/g, ' , ')
    .replace(/[.?…。！]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^, | ,$/g, '')} `;
}

function withSlots(phrase: string, slots: Slots): string {
  let whole = phrase;
  for (let depth = 0; depth < 6 && whole.includes('{'); depth++)
    whole = whole.replace(/\{(\w+)\}/g, (_, name: string) => `(${fold(slots[name] ?? '')})`);
  return whole;
}

/** The words of a phrase, its brackets and its bars, each by itself. */
export const tokensOf = (phrase: string, slots: Slots): string[] =>
  withSlots(fold(phrase), slots).match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];

/** Words become `word `; brackets become groups. */
function compile(tokens: readonly string[]): string {
  return tokens
    .map((token) => {
      if (token === '(' || token === '[') return '(?:';
      if (token === ')') return ')';
      if (token === ']') return ')?';
      return token === '|' ? '|' : `${token.replace(/[.*+?^$\\{}]/g, '\\$&')} `;
    })
    .join('');
}
