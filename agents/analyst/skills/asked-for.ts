import type { SentenceWord } from './sentence-words.ts';
import { phraseAt, type Wording } from './wording.ts';
import { workVerb } from './work-verbs.ts';

/** A noun phrase that a sentence asks for, from one word to another (the last one included). */
export interface AskedPhrase {
  first: number;
  last: number;
}

const MOST_WORDS = 5;
const JOINTS = new Set(['and', 'or', 'and/or', '&', '/', 'as', 'well']);

/** What stands behind "experience with", "knowledge of" and their like: the items of the list that follows, borders cut. */
export function askedPhrases(words: readonly SentenceWord[], wording: Wording): AskedPhrase[] {
  const found: AskedPhrase[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(wording.askedAfter, words, at);
    if (length === 0) {
      at += 1;
      continue;
    }
    const list = listFrom(words, at + length, wording);
    found.push(...list.items);
    at = Math.max(at + length, list.end);
  }
  return found;
}

/** Whether a sentence speaks of what somebody should know, have or be able to do. */
export function asks(words: readonly SentenceWord[], wording: Wording): boolean {
  return words.some(
    (_, at) => phraseAt(wording.askedAfter, words, at) > 0 || phraseAt(wording.askedBefore, words, at) > 0,
  );
}

/** The items of a list that begins at a word, and where it ends. */
export function listFrom(words: readonly SentenceWord[], from: number, wording: Wording) {
  const items: AskedPhrase[] = [];
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const example = phraseAt(wording.listAfter, words, at);
    if (example > 0) at += example;
    else if (JOINTS.has(word.lower) || wording.leading.has(word.lower)) at += 1;
    else if (wording.breaking.has(word.lower) || (at > from && isAction(word))) {
      const before = items.at(-1);
      const goesOn =
        before?.last === at - 1 &&
        /^(?:of|in|within|for)$/.test(word.lower) &&
        isVague(words, before, wording);
      if (!goesOn) break;
      items.pop();
      at += 1;
    } else {
      const first = at;
      while (at < words.length && at - first < MOST_WORDS && isPart(words, at, first, wording)) at += 1;
      const item = trimmed(words, first, at - 1, wording);
      if (item) items.push(item);
    }
    if (words[at - 1]?.closes === 'clause') break;
  }
  return { items: items.filter((item) => !isVague(words, item, wording)), end: at };
}

function isPart(words: readonly SentenceWord[], at: number, first: number, wording: Wording): boolean {
  const word = words[at];
  if (!word || wording.breaking.has(word.lower) || JOINTS.has(word.lower)) return false;
  if (at === first) return true;
  return words[at - 1]?.closes === 'no' && !word.opens;
}

function trimmed(
  words: readonly SentenceWord[],
  first: number,
  last: number,
  wording: Wording,
): AskedPhrase | null {
  let end = last;
  while (end >= first && wording.ending.has(words[end]?.lower ?? '')) end -= 1;
  return end < first ? null : { first, last: end };
}

/** "experience in designing", "knowledge of different methods": an action, or words that say nothing by themselves. */
function isVague(words: readonly SentenceWord[], { first, last }: AskedPhrase, wording: Wording): boolean {
  const word = words[first];
  if (!word || isAction(word)) return true;
  const phrase = words.slice(first, last + 1);
  if (phrase.some(({ text }) => /^\d|[<>@]|^[^\p{L}]*$|https?:|^\(?\p{L}(?:\/\p{L})+\)?$/u.test(text)))
    return true;
  if (phrase.length === 1 && /ly$/.test(word.lower)) return true;
  return phrase.every(({ lower }) => wording.vague.has(lower) || wording.leading.has(lower));
}

function isAction({ lower }: SentenceWord): boolean {
  return lower.endsWith('ing') && workVerb(lower) !== null;
}
