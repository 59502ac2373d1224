import { yearlyPay } from '#shared/coach/pay/yearly.ts';
import { amountIn } from '#shared/domain/amount.ts';
import type { AnswerInput } from '#shared/domain/answer.ts';
import { CURRENCY, currenciesOfSign, currencyAt, scaleOf } from '#shared/domain/currency.ts';
import type { Salary } from '#shared/domain/job.ts';
import type { Constraint } from '#shared/domain/job-analysis.ts';
import { isSanePay, payPeriodOf } from '#shared/domain/pay-period.ts';
import { aPeriod } from '#shared/domain/salary-text.ts';
import { countryName } from '#shared/places/countries.ts';
import type { Case } from '../case.ts';

const SIGN = new RegExp(`(?<!\\p{L})(?:${CURRENCY})(?!\\p{L})`, 'u');

/** The posted pay beside the least that the user has named, both by the year; rates of exchange never decide. */
export function payConstraint({ job, answers, profile }: Case): Constraint {
  const answer = answers.find(({ key }) => key === 'salary.expected');
  const said = answer?.value.trim() ?? '';
  const posted = job.salary;
  const words = posted === null ? 'It states no pay.' : payWords(posted);
  const make = (state: Constraint['state'], yours: string): Constraint => ({
    name: 'pay',
    state,
    posting: words,
    yours,
  });
  if (answer === undefined || said === '')
    return make('not-stated', 'You have not said what you want to earn.');
  const yours = `You want ${said}`;
  if (posted?.currency == null) return make('unknown', yours);
  const wanted = yearlyPay(wishIn(answer, posted.currency, profile.address.country), posted.currency);
  if (wanted === null) return make('unknown', yours);
  const most = yearlyPay({ ...posted, min: posted.max ?? posted.min }, posted.currency);
  if (most === null) return make('unknown', yours);
  // "From 40,000" may be more: only an upper end can fall short.
  if (most < wanted) return make(posted.max === null ? 'unknown' : 'not-met', yours);
  return make('met', yours);
}

/**
 * The wish where it is in the posting's currency; null where it is in another, or is no pay for its period. Its own words
 * say the period and the currency, else the question's; without either it is by the year, in what is posted.
 */
function wishIn({ value, question }: AnswerInput, currency: string, country: string): Salary | null {
  const amount = amountIn(value);
  const sign = SIGN.exec(value)?.[0] ?? SIGN.exec(question)?.[0];
  const own = currencyAt(sign, country === '' ? [] : [countryName(country)]);
  const isPosted =
    sign === undefined ||
    own === currency ||
    (own === undefined && currenciesOfSign(sign).includes(currency));
  const said = payPeriodOf(value) ?? payPeriodOf(question);
  const period = said ?? 'year';
  if (amount === undefined || !isPosted || !isSanePay(amount, period, currency)) return null;
  if (said === undefined && amount < (scaleOf(currency).yearFrom ?? 0)) return null;
  return { min: amount, max: amount, currency, period };
}

function payWords({ min, max, currency, period }: NonNullable<Case['job']['salary']>): string {
  const [least, most] = [min, max].map((amount) => amount?.toLocaleString('en-US') ?? null);
  const range =
    least && most && least !== most ? `${least} to ${most}` : (most ?? (least ? `from ${least}` : ''));
  return [range, currency ?? '', period === null ? '' : aPeriod(period)]
    .filter((part) => part !== '')
    .join(' ');
}
