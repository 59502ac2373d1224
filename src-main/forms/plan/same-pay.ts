import { CURRENCY, currencyOf } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { saysItsScale, scaleAsked } from '#shared/forms/amount-scale.ts';

const SIGN = new RegExp(`(?<![\\p{L}])(?:${CURRENCY})(?![\\p{L}])`, 'u');

/**
 * Whether an amount that the user gave may answer a question about pay: one a year is none an hour, and euros are no
 * dollars, nor is an amount without a currency; 65 that was asked for in thousands is 65 nowhere else. Where no period is said, on either side, a year's pay is meant; only an
 * amount that says its own period may stand in a text box that names none.
 */
export function samePay(
  stored: { question: string; value: string },
  asked: string,
  bareNumber: boolean,
): boolean {
  if (!sameScale(stored, asked, bareNumber)) return false;
  const [period, currency, own] = [payPeriodOf(asked), currencyIn(asked), payPeriodOf(stored.value)];
  const given = own ?? payPeriodOf(stored.question) ?? 'year';
  const saysItself = period === undefined && own !== undefined && !bareNumber;
  if (!saysItself && (period ?? 'year') !== given) return false;
  const money = currencyIn(stored.value) ?? currencyIn(stored.question);
  return currency === undefined || money === currency;
}

/** An amount that says how much it is goes into any text; a bare number only where it is wanted in the same figures. */
function sameScale(
  { question, value }: { question: string; value: string },
  asked: string,
  bareNumber: boolean,
): boolean {
  const wanted = scaleAsked(asked);
  return saysItsScale(value) ? !bareNumber || wanted === 1 : wanted === scaleAsked(question);
}

/** Whether a text says in which money an amount is. */
export function namesCurrency(text: string): boolean {
  return currencyIn(text) !== undefined;
}

function currencyIn(text: string): string | undefined {
  return currencyOf(SIGN.exec(text)?.[0]);
}
