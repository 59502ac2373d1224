import { placeOfQuote } from '#shared/domain/place-of-quote.ts';

/** A quote as its source writes it, white space and typographic marks aside; null where it does not stand there. */
export function literalQuote(source: string, quote: string): string | null {
  const place = placeOfQuote(source, quote);
  return place && source.slice(place.start, place.end);
}

/** Whether a quote stands in a source, white space, case and typographic marks aside. */
export function includesQuote(source: string, quote: string): boolean {
  return literalQuote(source, quote) !== null;
}
