import { sentencesOf } from '#shared/domain/sentences.ts';

/** A sentence, or a line of a list, with its place in the text. */
export interface SentenceSpan {
  text: string;
  start: number;
  end: number;
}

/** The sentences of a text with their offsets, in order. */
export function sentenceSpans(text: string): SentenceSpan[] {
  let from = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const start = text.indexOf(sentence, from);
    if (start < 0) return [];
    from = start + sentence.length;
    return [{ text: sentence, start, end: from }];
  });
}

const LONGEST_QUOTE = 240;

/** The sentence around a place, cut at words to at most 240 characters; always a literal part of the text. */
export function quoteAround(sentence: SentenceSpan, start: number, end: number): string {
  if (sentence.text.length <= LONGEST_QUOTE) return sentence.text;
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  const from = Math.max(0, start - sentence.start - Math.floor(room / 2));
  const cut = sentence.text.slice(from, from + LONGEST_QUOTE);
  const head = from === 0 ? cut : cut.replace(/^\S*\s+/, '');
  return from + LONGEST_QUOTE >= sentence.text.length ? head : head.replace(/\s+\S*$/, '');
}
