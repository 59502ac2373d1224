import { fold } from './fold.ts';

/**
 * A regular expression's source (flag `u`, on a folded text) for any of the phrases as whole words: `*` stands for the
 * rest of a word, a space or hyphen for any white space or hyphen.
 */
export function phrases(list: readonly string[]): string {
  return joined(list.map(fold), (letter) => letter);
}

/** The same for a text whose capitals are kept. (A group's own `i` flag misses matches in V8 where a text holds wide letters.) */
export function phrasesOfAnyCase(list: readonly string[]): string {
  return joined(list.map(fold), (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The phrases as an expression to test with. */
export function phrasePattern(list: readonly string[]): RegExp {
  return new RegExp(phrases(list), 'u');
}

/** The same where ` .. ` between two phrases stands for up to eight words of one sentence; a full stop behind a figure ends none. */
export function spacedPattern(list: readonly string[]): RegExp {
  const plain = list.filter((phrase) => !phrase.includes(' .. '));
  const spaced = list
    .filter((phrase) => phrase.includes(' .. '))
    .map((phrase) =>
      phrase
        .split(' .. ')
        .map((part) => phrases([part]))
        .join('[\\s,]+(?:(?:[^\\s.!?]|(?<=\\d)\\.)+\\s+){0,8}?'),
    );
  return new RegExp([...(plain.length > 0 ? [phrases(plain)] : []), ...spaced].join('|'), 'u');
}

/** One border for all phrases that need it: a border each makes an expression of a few hundred words slow to compile. */
function joined(list: readonly string[], letterOf: (letter: string) => string): string {
  const sorted = [...new Set(list)].sort((a, b) => b.length - a.length);
  const groups = [
    [false, false],
    [true, false],
    [true, true],
    [false, true],
  ] as const;
  const sources = groups.map(([before, after]) => {
    const group = sorted.filter((one) => BEGINS.test(one) === before && ENDS.test(one) === after);
    if (group.length === 0) return '';
    const inner = group.map((one) => sourceOf(one, letterOf)).join('|');
    return `${before ? '(?<![\\p{L}\\p{N}])' : ''}(?:${inner})${after ? '(?![\\p{L}\\p{N}])' : ''}`;
  });
  return `(?:${sources.filter((source) => source !== '').join('|')})`;
}

/** In scripts without blanks a word has no border. */
const BEGINS = /^(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}*]/u;
const ENDS = /[\p{Script=Latin}\p{N}*]$/u;

function sourceOf(phrase: string, letterOf: (letter: string) => string): string {
  const signs = [...phrase].map((sign) => {
    if (/[a-z]/.test(sign)) return letterOf(sign);
    if (sign === '*') return '\\p{L}*';
    if (sign === "'") return "['’]";
    return /[ -]/.test(sign) ? '[\\s\\u2010-]{1,2}' : sign.replace(/[.+?^${}()|[\]\\/]/, '\\$&');
  });
  return signs.join('');
}
