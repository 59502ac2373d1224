import data from '../../../resources/claims/unreal-words.json' with { type: 'json' };

/** What `unreal-words.json` says of a language, as patterns. */
export interface UnrealPatterns {
  but: RegExp;
  /** With one named group for each kind. */
  before: RegExp;
  around: RegExp;
  pending: RegExp;
  studies: RegExp;
  leads: ReadonlySet<string>;
  learners: ReadonlySet<string>;
  qualified: RegExp;
  relative: RegExp;
  general: RegExp;
  ends: RegExp;
  fails: RegExp;
  faults: RegExp;
  qualifies: RegExp;
  cut: RegExp;
  cutWord: RegExp;
  joins: RegExp;
  /** Words that join the things of a list. */
  joined: RegExp;
  strong: RegExp;
  deed: RegExp;
  others: RegExp;
  lesser: RegExp;
}

const EDGE = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}-])';
const NEVER = '(?!)';
const any = (list: readonly string[]): string =>
  list.length === 0 ? NEVER : `${EDGE}(?:${list.join('|')})${END}`;
/** A rank and what stands around it. */
const PHRASE = '(?:[\\p{L}\\p{M}&]+[ -]?){1,3}';
const RANK = '(?:[\\p{L}\\p{M}&]+[ -]?){1,2}';
const SIGNS = '[,;:!?()\\n|\u2022\u00b7\u2013\u2014]|\\.(?=\\s|$)|\\s-\\s';
const KINDS = ['without', 'none', 'negates', 'attempts', 'towards'] as const;
type UnrealKind = (typeof KINDS)[number];
export const kindOf = (groups: Record<string, string | undefined>): UnrealKind =>
  KINDS.find((kind) => groups[kind] !== undefined) ?? 'negates';

type Words = (typeof data.languages)['en'];

function patternsFor(words: Words): UnrealPatterns {
  const articles = words.articles.join('|');
  return {
    but: new RegExp(any(words.but), 'giu'),
    before: new RegExp(KINDS.map((kind) => `(?<${kind}>${any(words[kind])})`).join('|'), 'giu'),
    around: new RegExp(any(words.around), 'iu'),
    pending: new RegExp(any(words.pending), 'iu'),
    studies: new RegExp(any(words.studies), 'iu'),
    leads: new Set(words.leads),
    learners: new Set(words.learners),
    qualified: new RegExp(any(words.qualified), 'giu'),
    relative: new RegExp(`^[^\\p{L}]*${any(words.relative)}`, 'iu'),
    general: new RegExp(any(words.general), 'iu'),
    ends: new RegExp(any(words.ends), 'giu'),
    fails: new RegExp(any(words.fails), 'iu'),
    faults: new RegExp(any(words.faults), 'iu'),
    qualifies: new RegExp(`(?<=[\\p{L}\\p{N}]\\s)${words.qualifies}`, 'gu'),
    cut: new RegExp(`${SIGNS}|${any(words.cut)}`, 'giu'),
    cutWord: new RegExp(`^[^\\p{L}]*(?:${any(words.cut)})?`, 'iu'),
    joins: new RegExp(`${any(words.joins)}\\s+(?:${words.deed})${END}`, 'giu'),
    joined: new RegExp(any([...words.joins, ...words.strong]), 'giu'),
    strong: new RegExp(any(words.strong), 'iu'),
    deed: new RegExp(`${EDGE}(?:${words.deed})${END}`, 'iu'),
    lesser: new RegExp(`${any(words.lessens)}[ -]+${RANK}`, 'giu'),
    others: new RegExp(
      [
        `${any(words.verbs)}\\s+(?:[\\p{L}]+\\s+){0,3}?(?:${articles})\\s*${EDGE}${PHRASE}`,
        `${any(words.prepositions)}\\s+(?:${articles})\\s*${EDGE}${PHRASE}`,
        `${any(words.lessens)}[ -]+${RANK}`,
        `${EDGE}(?!(?:${articles})\\s)[\\p{L}-]+\\s+(?:${words.lessened.join('|')})${END}(?:\\s+to\\s+(?:${articles})\\s*${EDGE}${PHRASE})?`,
        `${EDGE}(?:${words.prefixes.join('|')})-?\\p{L}{4,}`,
      ].join('|'),
      'giu',
    ),
  };
}

const LANGUAGES: Readonly<Record<string, Words | undefined>> = data.languages;
/** Made when a language is first met: a letter is in one. */
const PATTERNS = new Map<string, UnrealPatterns>();

/** Those of a language; English ones where it has none of its own. */
export function unrealPatterns(language: string): UnrealPatterns | undefined {
  const own = LANGUAGES[language] === undefined ? 'en' : language;
  const words = LANGUAGES[own];
  const known = PATTERNS.get(own) ?? (words && patternsFor(words));
  if (known) PATTERNS.set(own, known);
  return known;
}
