import { normalise } from '../plan/similarity.ts';

/** Splits at the ends of sentences, so that each keeps its sign. */
const SENTENCES = /(?<=[?!.])\s+(?=\p{Lu})/u;
const BRACKETED = /\(([^()]*)\)/g;

/** A question without what only goes with it: "You will be asked for proof.", "We do not offer sponsorship." */
export function withoutNotes(text: string, notes: RegExp): string {
  const bare = text.replace(BRACKETED, (whole, inside: string) => (isNote(inside, notes) ? ' ' : whole));
  const sentences = bare.split(SENTENCES);
  if (sentences.length < 2) return bare;
  const kept = sentences.filter((sentence) => sentence.trim().endsWith('?') || !isNote(sentence, notes));
  return kept.some((sentence) => sentence.trim().endsWith('?')) ? kept.join(' ') : bare;
}

function isNote(sentence: string, notes: RegExp): boolean {
  return notes.test(` ${normalise(sentence)} `);
}
