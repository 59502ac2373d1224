import { yearlyPay } from '#shared/coach/pay/yearly.ts';
import type { Constraint } from '#shared/domain/job-analysis.ts';
import { aPeriod } from '#shared/domain/salary-text.ts';
import { type Case, ownWords } from '../case.ts';

const AMOUNT = /\d[\d.,'’\s]*\d|\d/;
const CURRENCIES: readonly [RegExp, string][] = [
  [/€|\beur/i, 'EUR'],
  [/£|\bgbp/i, 'GBP'],
  [/\bchf|\bfr\./i, 'CHF'],
  [/\busd|us\$/i, 'USD'],
];
const LEAST_OF_A_YEAR = 10_000;

/** The posted pay beside the least that the user has named, both by the year; rates of exchange never decide. */
export function payConstraint({ job, answers }: Case): Constraint {
  const said = ownWords(answers, 'salary.expected');
  const posted = job.salary;
  const words = posted === null ? 'It states no pay.' : payWords(posted);
  const make = (state: Constraint['state'], yours: string): Constraint => ({
    name: 'pay',
    state,
    posting: words,
    yours,
  });
  if (said === '') return make('not-stated', 'You have not said what you want to earn.');
  const wanted = amountIn(said);
  const yours = `You want ${said}`;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(said))?.[1] ?? null;
  if (posted?.currency == null || wanted === null || wanted < LEAST_OF_A_YEAR) return make('unknown', yours);
  if (currency !== null && currency !== posted.currency) return make('unknown', yours);
  const most = yearlyPay({ ...posted, min: posted.max ?? posted.min }, posted.currency);
  if (most === null) return make('unknown', yours);
  // "From 40,000" may be more: only an upper end can fall short.
  if (most < wanted) return make(posted.max === null ? 'unknown' : 'not-met', yours);
  return make('met', yours);
}

function amountIn(said: string): number | null {
  const written = AMOUNT.exec(said)?.[0];
  if (written === undefined) return null;
  const amount = Number(
    written
      .replace(/[.,'’\s](?=\d{3}\b)/g, '')
      .replace(',', '.')
      .replace(/\s/g, ''),
  );
  const after = said.slice(said.indexOf(written) + written.length);
  return Number.isNaN(amount) ? null : /^\s?k\b/i.test(after) ? amount * 1000 : amount;
}

function payWords({ min, max, currency, period }: NonNullable<Case['job']['salary']>): string {
  const [least, most] = [min, max].map((amount) => amount?.toLocaleString('en-US') ?? null);
  const range =
    least && most && least !== most ? `${least} to ${most}` : (most ?? (least ? `from ${least}` : ''));
  return [range, currency ?? '', period === null ? '' : aPeriod(period)]
    .filter((part) => part !== '')
    .join(' ');
}
