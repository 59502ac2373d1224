import type { AnswerInput } from '#shared/domain/answer.ts';
import { CURRENCY, currencyOf } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { fitNumber } from '#shared/forms/fit-number.ts';
import type { Whereabouts } from '../questions/facts.ts';
import { asksPlainly } from '../questions/open-topics.ts';
import { reachOf } from '../questions/reach.ts';
import type { ReadField } from '../read/read-field.ts';
import { findAnswer } from './find-answer.ts';
import { labelsPart } from './parts-of-one.ts';
import { moneyOf } from './same-pay.ts';

/** A pay that is asked for in several boxes: the amount, and what it is in. */
interface PayAsked {
  amount: ReadField;
  currency: ReadField | null;
  period: ReadField | null;
}

const CHOICES = new Set<ReadField['type']>(['select', 'combobox', 'radio', 'toggle']);
const TYPED = new Set<ReadField['type']>(['text', 'number', 'tel']);
const SIGN = new RegExp(CURRENCY, 'u');
/** How far from the amount the list of its currencies may stand. */
const NEAR = 2;

/** What is planned for the boxes of a pay in parts, by field id, with the answer that it rests on. */
export function planPayParts(
  fields: readonly ReadField[],
  answers: readonly AnswerInput[],
  where: Whereabouts,
): Map<string, { value: string; from: AnswerInput }> {
  const planned = new Map<string, { value: string; from: AnswerInput }>();
  const stored = answers
    .filter(({ key }) => key === 'salary.expected')
    .toSorted((left, right) => reachOf(right) - reachOf(left));
  if (stored.length === 0) return planned;
  for (const asked of paysIn(fields)) {
    for (const from of stored) {
      const values = valuesOf(asked, from, where);
      if (values === null) continue;
      for (const [id, value] of values) planned.set(id, { value, from });
      break;
    }
  }
  return planned;
}

function paysIn(fields: readonly ReadField[]): PayAsked[] {
  return fields.flatMap((amount, index) => {
    if (amount.key !== 'salary.expected' || !TYPED.has(amount.type)) return [];
    const near = fields
      .slice(Math.max(0, index - NEAR), index + 1 + NEAR)
      .filter((one) => one.group === amount.group && CHOICES.has(one.type));
    const currency = near.find((one) => lists(one, (label) => currencyIn(label) !== undefined)) ?? null;
    const period = near.find((one) => lists(one, (label) => payPeriodOf(label) !== undefined)) ?? null;
    const isPart = labelsPart('amount', amount.label);
    return currency === null && period === null && !isPart ? [] : [{ amount, currency, period }];
  });
}

/** Whether a list is of this kind: one choice beside may say that it is none of them. */
function lists({ options }: ReadField, isOfKind: (label: string) => boolean): boolean {
  const labels = options.map(({ label }) => label).filter((label) => label.trim() !== '');
  const found = labels.filter(isOfKind).length;
  return found > 0 && labels.length > 1 && found >= labels.length - 1;
}

function currencyIn(label: string): string | undefined {
  return currencyOf(label.trim()) ?? currencyOf(SIGN.exec(label)?.[0]);
}

function valuesOf(
  { amount, currency, period }: PayAsked,
  from: AnswerInput,
  where: Whereabouts,
): Map<string, string> | null {
  const number = fitNumber(from.value, true);
  if (number === null) return null;
  const money = moneyOf(from, where);
  const per = payPeriodOf(from.value) ?? payPeriodOf(from.question) ?? 'year';
  const inMoney = currency === null ? null : onlyOption(currency, (label) => currencyIn(label) === money);
  const inPeriod = period === null ? null : onlyOption(period, (label) => payPeriodOf(label) === per);
  if (
    (currency !== null && (money === undefined || inMoney === null)) ||
    (period !== null && inPeriod === null)
  )
    return null;
  const label = asksPlainly('salary.expected', amount.label) === true ? amount.label : (amount.group ?? '');
  const about = [label, amount.label, amount.help, amount.placeholder, amount.beside, money, inPeriod]
    .filter((text) => text !== '' && text !== null && text !== undefined)
    .join(' ');
  const bareNumber = amount.type === 'number' && currency === null;
  if (findAnswer([from], { key: 'salary.expected', label, about, bareNumber }, where) === null) return null;
  const values = new Map([[amount.id, number]]);
  if (currency !== null && inMoney !== null) values.set(currency.id, inMoney);
  if (period !== null && inPeriod !== null) values.set(period.id, inPeriod);
  return values;
}

function onlyOption({ options }: ReadField, isMeant: (label: string) => boolean): string | null {
  const [only, ...others] = options.filter(({ label }) => isMeant(label));
  return only === undefined || others.length > 0 ? null : only.label;
}
