import { placeOfQuote } from '#shared/domain/place-of-quote.ts';

interface PostingPiece {
  /** Where it begins in the posting. */
  start: number;
  text: string;
  /** Stands in a quote. */
  marked: boolean;
  /** Stands in the quote that was asked for. */
  shown: boolean;
}

/** A posting cut where its quotes begin and end, in order; quotes that do not stand in it mark nothing. */
export function postingPieces(
  text: string,
  quotes: readonly string[],
  shown: string | null = null,
): PostingPiece[] {
  const places = quotes.flatMap((quote) => placeOfQuote(text, quote) ?? []);
  const asked = shown === null ? null : placeOfQuote(text, shown);
  const all = asked === null ? places : [...places, asked];
  const cuts = [...new Set([0, ...all.flatMap(({ start, end }) => [start, end]), text.length])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const within = (place: { start: number; end: number }) => place.start <= start && end <= place.end;
    return {
      ...{ start, text: text.slice(start, end) },
      ...{ marked: all.some(within), shown: asked !== null && within(asked) },
    };
  });
}
