import { remembered } from '../../domain/remembered.ts';
import { partsOf, type Span } from './spans.ts';
import { type TakenBack, takenBackIn } from './taken-back.ts';
import { listBehind } from './taken-back-list.ts';
import { type UnrealPatterns, unrealPatterns } from './unreal-patterns.ts';

/** A text's parts by what they say of their writer. */
export interface Asserted {
  /** What was so; the words of the rest are blanked, its figures are not. */
  real: string;
  /** What was not, not yet, or only wished: each thing of a list for itself. */
  unreal: readonly string[];
}

/** Each fact is held against each sentence. */
const REMEMBERED = 4000;

/** What a text says was so, apart from what it takes back: "not certified", "studied for the exam", "hoped to lead". Places stay as they are. */
export function asserted(text: string, language: string): Asserted {
  return read(`${language}\n${text}`);
}

const read = remembered(REMEMBERED, (key: string): Asserted => {
  const at = key.indexOf('\n');
  const text = key.slice(at + 1);
  const patterns = unrealPatterns(key.slice(0, at));
  if (patterns === undefined) return { real: text, unreal: [] };
  const turns = text.replace(patterns.but, covered);
  const qualified = [...turns.matchAll(patterns.qualifies)].map(
    ({ index, 0: phrase }): TakenBack => ({
      start: index,
      end: index + phrase.length,
      from: index + phrase.search(/[ -]/),
    }),
  );
  const plain = turns.replace(patterns.qualifies, covered);
  const spans = [...qualified, ...spansOf(plain, patterns)];
  const unreal = spans
    .flatMap(({ from, end, isList }) =>
      isList ? partsOf(text, patterns.joined, { start: from, end }) : [{ start: from, end }],
    )
    .map(({ start, end }) => text.slice(start, end));
  return { real: blanked(text, spans), unreal: unreal.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase)) };
});

const covered = (phrase: string): string => '_'.repeat(phrase.length);

function spansOf(plain: string, patterns: UnrealPatterns): TakenBack[] {
  const clauses = partsOf(plain, patterns.cut);
  const spans: TakenBack[] = [];
  for (let at = 0; at < clauses.length; at += 1) {
    const clause = clauses[at];
    if (clause === undefined) break;
    const parts = partsOf(plain, patterns.joins, clause);
    const found = parts.flatMap((part) => takenBackIn(plain, part, clauses[at - 1], patterns));
    spans.push(...found);
    const last = found.at(-1);
    if (last === undefined || !last.isList || last.end !== clause.end) continue;
    const list = listBehind(plain, last, clauses.slice(at + 1), patterns);
    spans.push(...list);
    at += list.length;
  }
  return spans;
}

/** A text without the ranks and offices that it calls another's, or less than whole: "assisted the lead", "deputy head". */
export function withoutOthersRanks(text: string, language: string): string {
  const patterns = unrealPatterns(language);
  return patterns === undefined ? text : text.replace(patterns.others, (phrase) => ' '.repeat(phrase.length));
}

/** The ranks that a text makes less than whole, with the word that does so: "acting head". */
export const lesserRanks = (text: string, language: string): string[] =>
  [...text.matchAll(unrealPatterns(language)?.lesser ?? /(?!)/g)].map(([phrase]) => phrase.toLowerCase());

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[\p{L}\p{M}]/gu, ' ') + rest.slice(end),
    text,
  );
}
