import { sentencesOf } from '#shared/domain/sentences.ts';
import type { LetterInput } from '../input.ts';
import type { LetterState } from '../state.ts';

const NOTES = 6;

/** Gathers what a letter may say of the company: what the research noted, or the posting's sentences about the company. */
export function research({ company, analysis }: LetterInput): Partial<LetterState> {
  const notes = company === null ? [] : [...company.values, ...company.culture].map((note) => note.text);
  const { job } = analysis;
  const own = sentencesOf(job.description).filter(
    (sentence) =>
      sentence.length <= 160 &&
      /\b(?:we|our)\b/i.test(sentence) &&
      /\b(?:value|believe|build|help|mission|care)/i.test(sentence),
  );
  // Sentences that stand in the posting come first, as a letter can quote them.
  const quotable = [...notes.filter((note) => job.description.includes(note)), ...own];
  return { research: [...new Set([...quotable, ...notes])].slice(0, NOTES) };
}
