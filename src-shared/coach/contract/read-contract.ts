import words from '../../../resources/contracts/clauses.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { spacedPattern } from '../../domain/phrases.ts';
import type { ReadContract } from '../../domain/read-contract.ts';
import { sentencesOf } from '../../domain/sentences.ts';

const QUOTES = 6;
const LONGEST = 600;

const CLAUSES = words.clauses.map(({ words: lists, ...clause }) => ({
  ...clause,
  pattern: spacedPattern(Object.values(lists).flat()),
}));

/**
 * The sentences of a contract that speak of what is worth reading twice, as they stand there, and what to ask a lawyer
 * about them. Nothing is judged, and a clause that was not found may still be there in other words.
 */
export function readContract(text: string): ReadContract {
  const sentences = [...new Set(sentencesOf(text))];
  const found = CLAUSES.map(({ id, label, ask, pattern }) => {
    const quotes = sentences.filter((sentence) => pattern.test(fold(sentence)));
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
