import { sentencesOf } from '#shared/domain/sentences.ts';
import { isQuotable } from '#shared/writing/quotable.ts';
import type { LetterInput } from '../input.ts';
import type { LetterState } from '../state.ts';

const NOTES = 6;

/** Gathers what a letter may say of the company: what the research noted, or the posting's sentences about the company. */
export function research({ company, analysis }: LetterInput): Partial<LetterState> {
  const notes = company === null ? [] : [...company.values, ...company.culture].map((note) => note.text);
  const { job } = analysis;
  const own = sentencesOf(job.description).filter((text) => isQuotable(text) && /\b(?:we|our)\b/i.test(text));
  const aims = own.filter((text) => /\b(?:value|believe|mission|care|purpose|vision|matter)/i.test(text));
  const work = own.filter((text) =>
    /\b(?:we|our team) (?:build|make|help|run|serve|show|design|develop|connect|offer)\b/i.test(text),
  );
  const quoted = notes.filter((note) => isQuotable(note) && job.description.includes(note));
  // Sentences that stand in the posting come first, as a letter can quote them.
  return { research: [...new Set([...quoted, ...aims, ...work, ...notes])].slice(0, NOTES) };
}
