import counted from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { isFunctionWord } from '../neutral-words.ts';
import { isTitleWord } from '../quantities/same-noun.ts';
import { wordsOf } from '../word-key.ts';
import type { UnrealPatterns } from './unreal-patterns.ts';

/** Whether nothing stands there but small words, so that the next word is what the writer did. */
export function isLead(text: string, { leads, cutWord }: UnrealPatterns): boolean {
  return wordsOf(text.replace(cutWord, '').replaceAll('\u2019', "'")).every(
    (word) => isFunctionWord(word) || leads.has(word) || /^\p{N}+$|ly$/u.test(word),
  );
}

/** Whose attempt it is: the writer's, who is only learning (`learner`) or not; null for somebody else's. */
export type Attempts = 'learner' | 'writer' | null;

/** Who attempts, by what stands in front: nothing but small words, another deed joined to it, or the writer's own title. */
export function attemptsOf(front: string, attempt: string, patterns: UnrealPatterns): Attempts {
  if (isLead(front, patterns)) return 'writer';
  const title = titleIn(front, patterns);
  if (title !== null) return title;
  const joint = [...front.matchAll(patterns.joined)].at(-1);
  if (joint === undefined || !isLead(front.slice(joint.index + joint[0].length), patterns)) return null;
  const before = front.slice(0, joint.index);
  const isOfOthers = namesPersons(before) || before.search(patterns.before) >= 0;
  return PARTICIPLE.test(attempt) && isOfOthers ? null : 'writer';
}

/** "Families in need and seeking shelter", "a campaign seeking funds and aiming to grow": the form of a verb that may belong to a noun. */
const PARTICIPLE = /^\p{L}+(?:ing|ndo)(?!\p{L})/u;
const PERSONS = [...counted.persons, ...counted.anybody, ...counted.workers].map(fold);
const namesPersons = (text: string): boolean =>
  wordsOf(text).some((word) => PERSONS.some((person) => fold(word).startsWith(person)));

const MOST_WORDS = 4;

/** Whether a text is a bare title ("junior developer"), or that of a learner with what belongs to it ("graduate in law"). */
export function titleIn(
  text: string,
  { deed, cutWord, leads, learners, qualified }: UnrealPatterns,
): Attempts {
  const said = text.replace(cutWord, '').replace(qualified, '');
  if (deed.test(said)) return null;
  const isSmall = (word: string): boolean => isFunctionWord(word) || leads.has(word);
  const words = wordsOf(said).flatMap((word) => word.split('-'));
  const first = words.findIndex((word) => !isSmall(word));
  if (first < 0) return null;
  const behind = words.slice(first);
  const end = behind.findIndex(isFunctionWord);
  const phrase = end < 0 ? behind : behind.slice(0, end);
  if (phrase.length > MOST_WORDS) return null;
  const head = phrase.findLast((word) => !isSmall(word)) ?? '';
  if (learners.has(head)) return 'learner';
  const isBare = behind.slice(phrase.length).every(isSmall);
  if (!isBare || !isTitleWord(head) || PLURAL.test(head)) return null;
  return phrase.some((word) => learners.has(word)) ? 'learner' : 'writer';
}

/** "Developers wanting to learn" are others. */
const PLURAL = /[^s]s$/u;
