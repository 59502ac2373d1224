import data from '../../../resources/claims/told-otherwise.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { phrasePattern } from '../../domain/phrases.ts';
import { stemOf } from '../word-key.ts';

/** Rows by the stems of their words: those that a claim may use, and those that a fact may bear it out with. */
const CLAIMED = new Map<string, number[]>();
const BORNE_OUT = new Map<string, number[]>();
const note = (into: Map<string, number[]>, word: string, row: number): void => {
  const stem = stemOf(word);
  into.set(stem, [...(into.get(stem) ?? []), row]);
};
data.deeds.forEach((row, at) => {
  const [told = '', also = ''] = row.split(' | ');
  for (const word of told.split(' ')) {
    note(CLAIMED, word, at);
    note(BORNE_OUT, word, at);
  }
  for (const word of also.split(' ').filter(Boolean)) note(BORNE_OUT, word, at);
});

/** Whether a word, in lower case, tells of a deed that words of the facts tell of otherwise: "arranged" for "booked". */
export function deedFinder(words: readonly string[]): (word: string) => boolean {
  const rows = new Set(words.flatMap((word) => BORNE_OUT.get(stemOf(word)) ?? []));
  return (word) => CLAIMED.get(stemOf(word))?.some((row) => rows.has(row)) ?? false;
}

const OFFICES = data.offices.map((row) => {
  const [general = '', special = ''] = row.split(' | ');
  const names = (list: string): string[] => list.split(', ').filter(Boolean).map(fold);
  const any = phrasePattern([...names(general), ...names(special)]);
  return { claimed: names(general), test: (text: string): boolean => any.test(text) };
});

/** Names of offices, folded, that say what the facts' own say, or less: "developer" for a software engineer. */
export function officesOf(ground: string): ReadonlySet<string> {
  const folded = fold(ground);
  return new Set(OFFICES.flatMap(({ claimed, test }) => (test(folded) ? claimed : [])));
}
