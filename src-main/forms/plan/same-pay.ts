import { CURRENCY, currencyOf } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';

const SIGN = new RegExp(`(?<![\\p{L}])(?:${CURRENCY})(?![\\p{L}])`, 'u');

/**
 * Whether an amount that the user gave may answer a question about pay: one a year is none an hour, and euros are no
 * dollars, nor is an amount without a currency. Amounts of which no period is said are a year's.
 */
export function samePay(stored: { question: string; value: string }, asked: string): boolean {
  const said = `${stored.value} ${stored.question}`;
  const [period, currency] = [payPeriodOf(asked), currencyIn(asked)];
  if (period !== undefined && period !== (payPeriodOf(said) ?? 'year')) return false;
  const given = currencyIn(stored.value) ?? currencyIn(stored.question);
  return currency === undefined || given === currency;
}

/** Whether a text says in which money an amount is. */
export function namesCurrency(text: string): boolean {
  return currencyIn(text) !== undefined;
}

function currencyIn(text: string): string | undefined {
  return currencyOf(SIGN.exec(text)?.[0]);
}
