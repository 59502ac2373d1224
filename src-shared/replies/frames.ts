import data from '../../resources/replies/frames.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import { findPhrases, type PhraseIndex, phraseIndex, wordsOf } from './phrase-index.ts';

/** So many words may stand between two groups of a frame. */
const GAP = 8;
/** "9:15", "14 h", "3pm": one word of its own. */
const CLOCK =
  /(?<!\d)\d{1,2}(?:[:.]\d{2}(?!\d)|\s?h(?:\s?\d{2})?(?!\p{L})|(?:[:.]\d{2})?\s?[ap]\.?m(?!\p{L}))/gu;
const AT_AN_HOUR = ' @hour ';
/** "12.03.", "12/03/2026", "2026-03-12": one word, too. */
const DATE =
  /(?<![\d.])(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)/gu;
/** ", on this occasion,", "(part of Acme Group)": a clause goes on behind it. */
const ASIDE = /,(?:\s+[^\s,;:.!?]+){1,4},(?=\s)|\((?:[^\s()]+\s+){0,8}[^\s()]+\)/gu;
/** Where a clause ends, and where a sentence does. */
const CLAUSE_END = /[,;:()–—]|(?<!\d)[.!?]+(?=\s|$)/u;
const SENTENCE_END = /;|(?<!\d)[.!?]+(?=\s|$)/u;

interface Frames {
  groups: Record<string, string[]>;
  frames: Record<string, string[]>;
  when: string[];
}

/** One frame: its groups in their order, and whether commas may stand between them. */
interface Frame {
  groups: PhraseIndex[];
  wide: boolean;
}

/** Whether a thought (folded) holds a frame of the cue: its words in one clause, in their order. */
export function frameOf(cue: string): (thought: string) => boolean {
  let known: Frame[] | null = null;
  return (thought) => {
    known ??= framesFor(cue);
    const plain = thought.replace(ASIDE, ' ').replace(DATE, ' @day ').replace(CLOCK, AT_AN_HOUR);
    const clauses = plain.split(CLAUSE_END).map(wordsOf);
    const sentences = plain
      .split(SENTENCE_END)
      .map((sentence) => wordsOf(sentence).filter((word) => word !== ','));
    return known.some(({ groups, wide }) =>
      (wide ? sentences : clauses).some((words) => holds(words, groups, 0, words.length)),
    );
  };
}

function framesFor(cue: string): Frame[] {
  return Object.values(data.languages as Record<string, Frames>).flatMap(({ groups, frames, when }) => {
    const indexes = new Map<string, PhraseIndex>();
    const indexOf = (name: string): PhraseIndex => {
      const list = name === 'when' ? [...when, AT_AN_HOUR] : (groups[name] ?? []);
      const index = indexes.get(name) ?? phraseIndex(list.map(fold));
      indexes.set(name, index);
      return index;
    };
    return (frames[cue] ?? []).map((frame) => {
      const names = frame.split(' ').filter((name) => name !== ',');
      return { groups: names.map(indexOf), wide: frame.includes(',') };
    });
  });
}

/** Whether the groups follow each other in the words: the first begins at `from` to `until`. */
function holds(
  words: readonly string[],
  groups: readonly PhraseIndex[],
  from: number,
  until: number,
): boolean {
  const [group, ...rest] = groups;
  if (group === undefined) return true;
  for (let at = from; at <= until && at < words.length; at += 1)
    for (const end of findPhrases(group, words, at))
      if (holds(words, rest, end, reach(words, end))) return true;
  return false;
}

/** How far the next group may stand behind a word; days and hours between them do not count. */
function reach(words: readonly string[], from: number): number {
  let at = from;
  for (let passed = 0; at < words.length && passed < GAP; at += 1)
    if (!words[at]?.startsWith('@')) passed += 1;
  return at;
}
