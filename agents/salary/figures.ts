import { containsQuote } from '#shared/company/contains-quote.ts';
import { isSanePay, payPeriodOf } from '#shared/domain/pay-period.ts';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import type { AnsweredFigure, AnsweredNote, PayFigure, PayNote, PayResult } from './schema.ts';

/** What a result says, as it is shown to a model and quoted. */
export const textOf = ({ title, snippet }: Pick<PayResult, 'title' | 'snippet'>): string =>
  `${title}\n${snippet}`;

/**
 * A figure that a model read in a result, where its words bear it out: they stand there, the amounts are theirs, and
 * currency and period are named in the result. What rules read in the same words is believed before the model. Null
 * where a part of it is not borne out.
 */
export function checkedFigure(figure: AnsweredFigure, results: readonly PayResult[]): PayFigure | null {
  const result = results[figure.source];
  if (result === undefined || !containsQuote(textOf(result), figure.quote)) return null;
  const { low, high, currency, period } = figure;
  if (low > high) return null;
  const { source, quote } = { source: figure.source, quote: figure.quote.trim() };
  const { stated } = result;
  if (stated?.currency && stated.period && (stated.min === low || stated.max === high))
    return { source, quote, salary: stated, covers: figure.covers };
  const { quantities } = numbersIn(quote);
  const amounts = new Set(quantities.filter(({ kind }) => kind === 'count').map(({ value }) => value));
  const near = quantities.some((found) => found.currency !== '') ? quote : textOf(result);
  const currencies = new Set(
    numbersIn(near)
      .quantities.map((found) => found.currency)
      .filter(Boolean),
  );
  const named = payPeriodOf(quote) ?? payPeriodOf(textOf(result));
  const isBorne =
    [low, high].every((amount) => amounts.has(amount) && isSanePay(amount, period, currency)) &&
    currencies.size === 1 &&
    currencies.has(currency) &&
    named === period;
  return isBorne
    ? { source, quote, salary: { min: low, max: high, currency, period }, covers: figure.covers }
    : null;
}

/** A note whose words stand in its source, and whose every number does in those words. */
export function checkedNote(note: AnsweredNote, sources: readonly string[]): PayNote | null {
  const text = note.text.trim();
  const quote = note.quote.trim();
  const ground = sources[note.source];
  if (ground === undefined || quote.length < 8 || !containsQuote(ground, quote)) return null;
  const known = numbersIn(quote);
  const values = new Set(known.quantities.map(({ value }) => value));
  const years = new Set(known.dates.map(({ date }) => date));
  const { quantities, dates } = numbersIn(text);
  const isBorne =
    quantities.every(({ value }) => values.has(value)) && dates.every(({ date }) => years.has(date));
  return isBorne && text !== '' && !/https?:|\bwww\./i.test(text)
    ? { text, quote, source: note.source }
    : null;
}
