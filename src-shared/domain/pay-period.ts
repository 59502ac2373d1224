import data from '../../resources/postings/pay-words.json' with { type: 'json' };
import { scaleOf } from './currency.ts';
import { fold } from './fold.ts';
import type { Salary } from './job.ts';
import { phrases } from './phrases.ts';

type Period = NonNullable<Salary['period']>;

const PER = phrases(data.per);
const PERIODS = Object.entries(data.periods).map(([period, { units, words, labels }]) => ({
  period: period as Period,
  named: new RegExp(`${PER}\\s?(?:1\\s?)?${phrases(units)}|${phrases([...words, ...labels])}`, 'gu'),
  alone: new RegExp(`^(?:1 |per )?${phrases([...units, ...words, ...labels])}s?$`, 'u'),
}));
/** Two weeks and other times that no period of ours is. */
const EVERY_OTHER = new RegExp(phrases(data.everyOther), 'gu');
/** "Paid weekly", and "14 salaries a year" or "30 days a year", say nothing about what the amount is for. */
const OTHER_PERIOD =
  /\b(paid|payable|ausgezahlt|verse)\s(out\s)?$|\d\s?(x|days?|hours?|hrs?|h|weeks?|shifts?|holidays?|months?|salaries|pagas|mensualites|mensilita|tage|urlaubstage|stunden|std\.?|heures|jours|horas|dias|uur|dagen|ore|giorni|godzin|dni|hodin|dnu|timmar|dagar|timer)\.?(\s\p{L}+)?\s?$/iu;

/** The period that a phrase or a board's term names first; undefined where it names none. */
export function payPeriodOf(text: string | null | undefined): Period | undefined {
  const phrase = fold(text?.trim().replaceAll('_', ' ') ?? '').replace(EVERY_OTHER, ' ');
  if (phrase === '') return undefined;
  const term = PERIODS.find(({ alone }) => alone.test(phrase));
  if (term !== undefined) return term.period;
  let first: { period: Period; at: number } | undefined;
  for (const { period, named } of PERIODS) {
    for (const match of phrase.matchAll(named)) {
      if (OTHER_PERIOD.test(phrase.slice(0, match.index))) continue;
      if (first === undefined || match.index < first.at) first = { period, at: match.index };
      break;
    }
  }
  return first?.period;
}

const SANE: Record<Period, readonly [least: number, most: number]> = {
  year: [6_000, 3_000_000],
  month: [300, 200_000],
  week: [100, 30_000],
  day: [40, 6_000],
  hour: [4, 900],
};

/** Whether an amount can be somebody's pay for the period, by what money of that country buys. */
export function isSanePay(amount: number, period: Period, currency: string | undefined): boolean {
  const [least, most] = SANE[period];
  const { units } = scaleOf(currency);
  return amount >= least * units && amount <= most * Math.max(units, 1);
}
