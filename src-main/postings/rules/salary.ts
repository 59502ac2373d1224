import { CURRENCY, currencyOf } from '#shared/domain/currency.ts';
import type { Salary } from '#shared/domain/job.ts';
import { isSanePay, payPeriodOf } from '#shared/domain/pay-period.ts';
import { AMOUNT, amountOf } from './amount.ts';

const MONEY = `(${CURRENCY})?\\s?(${AMOUNT})\\s?(k\\b)?\\s?(${CURRENCY})?`;
const PERIOD_BETWEEN = '(?:\\s?(?:\\/|per |an? )\\s?(?:yr|year|hour|hr|month|annum))?';
const RANGE = new RegExp(
  `(?<![\\w.,])${MONEY}${PERIOD_BETWEEN}(?:\\s?(?:-|–|—|−|\\bto\\b|\\band\\b|\\bbis\\b|(?<=\\s)à(?=\\s)|\\by\\b|\\bund\\b)\\s?${MONEY})?`,
  'gi',
);
const PAY =
  /salary|compensation|\bpay\b|\bpays\b|base\b|wage|\brate\b|\bearn|remuneration|\bOTE\b|on[\s-]target|gehalt|vergütung|salaire|rémunération|salario|retribución|salaris|\brange\b|package|brutto/i;
const NOT_PAY =
  /raised|funding|series [a-e]\b|revenue|valuation|\bARR\b|\bGMV\b|billion|million|budget|stipend|allowance|401|bonus|referral|reimburse|learning|home[\s-]?office|equipment|donat|invest|saving|customers|users|portfolio|assets|up to \d+ (days|weeks)|deposit|equity|grant|voucher|wellness|credit/i;

interface Candidate {
  salary: Salary;
  score: number;
}

/** The pay that a text states, in any of the usual ways; undefined where it states none that is clear. */
export function salaryIn(text: string): Salary | undefined {
  let best: Candidate | null = null;
  for (const match of text.matchAll(RANGE)) {
    const candidate = candidateOf(match, text);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best?.salary;
}

function candidateOf(match: RegExpExecArray, text: string): Candidate | null {
  const [whole, before1, first = '', k1, after1, before2, second, k2, after2] = match;
  const currency = currencyOf(before1 ?? after1 ?? before2 ?? after2);
  if (currency === undefined) return null;
  const isThousand = k1 !== undefined || (k2 !== undefined && amountOf(first) < 1000);
  const low = amountOf(first, isThousand);
  const high =
    second === undefined
      ? null
      : amountOf(second, k2 !== undefined || (k1 !== undefined && amountOf(second) < 1000));
  const before = text
    .slice(Math.max(0, match.index - 90), match.index)
    .split('\n')
    .slice(-2)
    .join(' ');
  const after = text.slice(match.index + whole.length, match.index + whole.length + 60).split('\n')[0] ?? '';
  const near = `${before.slice(-45)} ${whole} ${after.slice(0, 25)}`;
  const period =
    payPeriodOf(`${whole} ${after.slice(0, 40)}`) ??
    payPeriodOf(before.slice(-70)) ??
    (isThousand || low >= 15_000 ? 'year' : undefined);
  if (
    period === undefined ||
    !isSanePay(low, period, currency) ||
    (high !== null && (high < low || !isSanePay(high, period, currency)))
  )
    return null;
  const isPay = PAY.test(before) || PAY.test(after);
  const named = payPeriodOf(`${whole} ${after.slice(0, 40)}`) !== undefined;
  if (NOT_PAY.test(near) && !/salary|base|gehalt|compensation range|pay range/i.test(near)) return null;
  if (/^\s?(m|mm|mn|bn|b|\+?\s?(million|billion))\b/i.test(after)) return null;
  const score = (isPay ? 3 : 0) + (high === null ? 0 : 2) + (named ? 2 : 0);
  if (score < 2) return null;
  return { salary: { ...bounds(low, high, before), currency, period }, score };
}

/** "Up to" names the most, "from" the least; a single number without either is both. */
function bounds(
  low: number,
  high: number | null,
  before: string,
): { min: number | null; max: number | null } {
  if (high !== null) return { min: low, max: high };
  if (/(up to|bis zu|jusqu['’]à|hasta|maximum|max\.?)\s*$/i.test(before)) return { min: null, max: low };
  if (/(from|starting (at|from)|ab|à partir de|desde|minimum|at least|min\.?|mindestens)\s*$/i.test(before))
    return { min: low, max: null };
  return { min: low, max: low };
}
