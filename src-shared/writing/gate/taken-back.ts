import { isFunctionWord } from '../neutral-words.ts';
import { wordsOf } from '../word-key.ts';
import { type Attempts, attemptsOf, isLead, titleIn } from './own-attempt.ts';
import type { Span } from './spans.ts';
import { kindOf, type UnrealPatterns } from './unreal-patterns.ts';

/** A stretch that a text takes back. */
export interface TakenBack extends Span {
  /** Where what is taken back begins, behind the word that does so. */
  from: number;
  /** It may be several things, each taken back for itself. */
  isList?: boolean;
}

/** What a part of a clause takes back; `before` is the clause in front of its own. */
export function takenBackIn(
  text: string,
  part: Span,
  before: Span | undefined,
  patterns: UnrealPatterns,
): TakenBack[] {
  const said = text.slice(part.start, part.end);
  if (patterns.around.test(said)) return [{ ...part, from: part.start }];
  const pending = pendingIn(text, part, before, patterns);
  if (pending !== null) return [{ ...pending, from: pending.start }];
  const found: TakenBack[] = [];
  for (const match of said.matchAll(patterns.before)) {
    const start = part.start + match.index;
    const from = start + match[0].length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const kind = kindOf(match.groups ?? {});
    const rest = text.slice(from, part.end);
    const isFirst = isLead(said.slice(0, match.index), patterns);
    if (kind === 'attempts' || kind === 'towards') {
      const who = attempter({ text, said, before }, match, patterns);
      const isBare = kind === 'towards' && who !== 'learner' && !namesStudy(rest, patterns);
      if (who === null || isBare) continue;
      found.push({ start, end: part.end, from });
      continue;
    }
    if (isGood(rest, kind !== 'negates', patterns)) continue;
    // "In 1 s instead of 3 s": a number that was before.
    if (kind === 'without' && NUMBER_FIRST.test(rest)) continue;
    const isWhole = kind === 'negates' || (kind === 'none' && isFirst);
    const end = isWhole ? part.end : from + thingIn(rest, patterns);
    found.push({ start, end, from, isList: true });
  }
  return found;
}

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}[\p{Lu}\p{N}]*(?![\p{L}])/u;
const namesStudy = (text: string, { studies }: UnrealPatterns): boolean =>
  studies.test(text) || ABBREVIATION.test(text);

/** Who attempts; behind "who" that is the writer where the clause before is the writer's title. */
function attempter(
  { text, said, before }: { text: string; said: string; before: Span | undefined },
  match: RegExpExecArray,
  patterns: UnrealPatterns,
): Attempts {
  const who = attemptsOf(said.slice(0, match.index), match[0], patterns);
  if (who === null || !patterns.relative.test(said)) return who;
  return before === undefined ? null : titleIn(text.slice(before.start, before.end), patterns);
}

const NUMBER_FIRST = /^\s*[~$€£<>]*\d/;
const NEAR = 3;

/** A qualification that is not there yet: the word stands beside it, or in brackets behind it. */
function pendingIn(
  text: string,
  part: Span,
  before: Span | undefined,
  patterns: UnrealPatterns,
): Span | null {
  const said = text.slice(part.start, part.end);
  const match = patterns.pending.exec(said);
  if (match === null) return null;
  const front = said.slice(0, match.index);
  const behind = said.slice(match.index + match[0].length);
  if (isLead(front, patterns)) {
    if (namesStudy(behind, patterns)) return part;
    const isAside = before !== undefined && isLead(behind, patterns);
    return isAside && namesStudy(text.slice(before.start, before.end), patterns) ? before : null;
  }
  if (patterns.deed.exec(front.replace(/^[^\p{L}]+/u, ''))?.index === 0) return null;
  const near = front.trim().split(/\s+/).slice(-NEAR).join(' ');
  return namesStudy(near, patterns) ? part : null;
}

const FEW = 3;

/** "Never missed a deadline", "without an accident". */
function isGood(rest: string, isNoun: boolean, { fails, faults, general, ends }: UnrealPatterns): boolean {
  const words = rest.split(/\s+/).filter(Boolean);
  const phrase = words.slice(0, FEW).join(' ');
  if (fails.test(phrase) || fails.test(words.at(-1) ?? '')) return true;
  const thing = phrase.slice(0, [...phrase.matchAll(ends)].find(({ index }) => index > 0)?.index);
  return isNoun && !general.test(thing) && faults.test(thing);
}

/** How far the thing behind "without" goes: up to the next preposition, or over it where it is "experience in". */
function thingIn(rest: string, { ends, general }: UnrealPatterns): number {
  for (const { index } of rest.matchAll(ends)) {
    const thing = rest.slice(0, index);
    if (general.test(thing)) return rest.length;
    if (wordsOf(thing).some((word) => !isFunctionWord(word))) return index;
  }
  return rest.length;
}
