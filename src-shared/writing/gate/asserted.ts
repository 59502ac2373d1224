import data from '../../../resources/claims/unreal-words.json' with { type: 'json' };
import { remembered } from '../../domain/remembered.ts';

/** A text's parts by what they say of their writer. */
export interface Asserted {
  /** What was so; the words of the rest are blanked, its figures are not. */
  real: string;
  /** What was not, not yet, or only wished. */
  unreal: string;
}

interface Patterns {
  but: RegExp;
  before: RegExp;
  around: RegExp;
  cut: RegExp;
  joins: RegExp;
  others: RegExp;
}

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}-])';
const NEVER = '(?!)';
const any = (list: readonly string[]): string =>
  list.length === 0 ? NEVER : `${EDGE}(?:${list.join('|')})${END}`;
/** A rank and what stands around it. */
const PHRASE = '(?:[\\p{L}\\p{M}&]+[ -]?){1,3}';
const RANK = '(?:[\\p{L}\\p{M}&]+[ -]?){1,2}';

const PATTERNS = new Map(
  Object.entries(data.languages).map(([language, words]): [string, Patterns] => [
    language,
    {
      but: new RegExp(any(words.but), 'giu'),
      before: new RegExp(any([...words.negates, ...words.attempts]), 'iu'),
      around: new RegExp(any(words.around), 'iu'),
      cut: new RegExp(`[,;:!?()\\n|\u2022\u00b7\u2013\u2014]|\\.(?=\\s|$)|\\s-\\s|${any(words.cut)}`, 'giu'),
      joins: new RegExp(`${any(words.joins)}\\s+(?:${words.deed})${END}`, 'giu'),
      others: new RegExp(
        [
          `${any(words.verbs)}\\s+(?:[\\p{L}]+\\s+){0,3}?(?:${words.articles.join('|')})\\s*${EDGE}${PHRASE}`,
          `${any(words.prepositions)}\\s+(?:${words.articles.join('|')})\\s*${EDGE}${PHRASE}`,
          `${any(words.lessens)}[ -]+${RANK}`,
          `${EDGE}(?!(?:${words.articles.join('|')})\\s)[\\p{L}-]+\\s+(?:${words.lessened.join('|')})${END}`,
          `${EDGE}(?:${words.prefixes.join('|')})-?\\p{L}{4,}`,
        ].join('|'),
        'giu',
      ),
    },
  ]),
);
const patternsOf = (language: string): Patterns | undefined => PATTERNS.get(language) ?? PATTERNS.get('en');

/** Each fact is held against each sentence. */
const REMEMBERED = 4000;

/** What a text says was so, apart from what it takes back: "not certified", "studied for the exam", "hoped to lead". Places stay as they are. */
export function asserted(text: string, language: string): Asserted {
  return read(`${language}\n${text}`);
}

const read = remembered(REMEMBERED, (key: string): Asserted => {
  const at = key.indexOf('\n');
  const text = key.slice(at + 1);
  const patterns = patternsOf(key.slice(0, at));
  if (patterns === undefined) return { real: text, unreal: '' };
  const plain = text.replace(patterns.but, (phrase) => '_'.repeat(phrase.length));
  const spans = partsOf(plain, patterns.cut).flatMap((clause) => {
    const parts = partsOf(plain, patterns.joins, clause);
    return parts.flatMap(({ start, end }) => {
      const part = plain.slice(start, end);
      if (patterns.around.test(part)) return [{ start, end, from: start }];
      const found = patterns.before.exec(part);
      if (found === null) return [];
      const at = start + found.index;
      return [{ start: at, end, from: at + found[0].length }];
    });
  });
  const unreal = spans.map(({ from, end }) => text.slice(from, end)).join('\n');
  return { real: blanked(text, spans), unreal };
});

/** A text without the ranks and offices that it calls another's, or less than whole: "assisted the lead", "deputy head". */
export function withoutOthersRanks(text: string, language: string): string {
  const patterns = patternsOf(language);
  return patterns === undefined ? text : text.replace(patterns.others, (phrase) => ' '.repeat(phrase.length));
}

interface Span {
  start: number;
  end: number;
}

/** A span cut where a pattern begins. */
function partsOf(text: string, cut: RegExp, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const inside = text.slice(start, end);
  const edges = [...inside.matchAll(cut)].map((match) => start + match.index);
  return [start, ...edges].map((from, at) => ({ start: from, end: edges[at] ?? end }));
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[\p{L}\p{M}]/gu, ' ') + rest.slice(end),
    text,
  );
}
