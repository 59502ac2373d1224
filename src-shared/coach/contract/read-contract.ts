import words from '../../../resources/contracts/clauses.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { phrases, spacedPattern } from '../../domain/phrases.ts';
import type { ReadContract } from '../../domain/read-contract.ts';
import { sentencesOf } from '../../domain/sentences.ts';

const QUOTES = 6;
const LONGEST = 600;

const CLAUSES = words.clauses.map(({ words: lists, deniable = [], ...clause }) => ({
  ...clause,
  pattern: spacedPattern(Object.values(lists).flat()),
  /** "No non-compete"; null for a clause of which that is worth reading as well. */
  denied:
    deniable.length === 0 ? null : new RegExp(`${phrases(words.denied)}\\s(?:${phrases(deniable)})`, 'gu'),
}));
const HARMLESS = new RegExp(phrases(words.harmless), 'gu');

/**
 * The sentences of a contract that speak of what is worth reading twice, as they stand there, and what to ask a lawyer
 * about them. Nothing is judged, and a clause that was not found may still be there in other words.
 */
export function readContract(text: string): ReadContract {
  const sentences = [...new Set(sentencesOf(text))];
  const found = CLAUSES.map(({ id, label, ask, pattern, denied }) => {
    const quotes = sentences.filter((sentence) => {
      const plain = fold(sentence).replace(HARMLESS, ' ');
      return pattern.test(denied === null ? plain : plain.replace(denied, ' '));
    });
    return {
      id,
      label,
      questions: ask,
      quotes: quotes.slice(0, QUOTES).map(shortened),
      more: Math.max(0, quotes.length - QUOTES),
    };
  });
  return {
    clauses: found.filter(({ quotes }) => quotes.length > 0),
    notFound: found.filter(({ quotes }) => quotes.length === 0).map(({ label }) => label),
  };
}

/** A sentence without an end in sight is cut where a word ends. */
function shortened(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`;
}
