import type { Salary } from './job.ts';

type Period = NonNullable<Salary['period']>;

const WORDS: readonly (readonly [period: Period, words: RegExp])[] = [
  [
    'year',
    /\b(per|a|an|each|\/)\s*(year|annum)\b|\/\s*(yr|year|jahr|an|año)\b|\b(annual(ly)?|annum|yearly|p\.?a\.?|pro jahr|jährlich|par an|brut annuel|al año|anuales|brutos? al año|jahresgehalt|bruttojahresgehalt)\b|^(1 )?year(ly)?$|^annual(ly)?$|per-year/i,
  ],
  [
    'month',
    /\b(per|a|each)\s*month\b|\/\s*(mo|month|monat|mois|mes)\b|\b(monthly|pro monat|monatlich|par mois|al mes|mensuel\w*|bruto per maand|p\.?m\.)\b|^(1 )?month$|per-month/i,
  ],
  ['week', /\b(per|a|each)\s*week\b|\/\s*(wk|week)\b|\bweekly\b|^(1 )?week$|per-week/i],
  [
    'day',
    /\b(per|a|each)\s*day\b|\/\s*day\b|\b(daily rate|day rate|pro tag|tagessatz|par jour|tjm)\b|^(1 )?da(y|ily)$|per-day/i,
  ],
  [
    'hour',
    /\b(per|an|each)\s*hour\b|\/\s*(hr|hour|h|std|stunde)\b|\b(hourly|an hour|pro stunde|stundenlohn|de l'heure|p\.?h\.|per-hour)\b|^(1 )?hour(ly)?$|per-hour/i,
  ],
];

/** The period that a phrase or a board's term names; undefined where it names none. */
export function payPeriodOf(text: string | null | undefined): Period | undefined {
  const phrase = text?.trim().replaceAll('_', ' ') ?? '';
  return WORDS.find(([, words]) => words.test(phrase))?.[0];
}

const SANE: Record<Period, readonly [least: number, most: number]> = {
  year: [6_000, 3_000_000],
  month: [300, 200_000],
  week: [100, 30_000],
  day: [40, 6_000],
  hour: [4, 900],
};

/** Whether an amount can be somebody's pay for the period. Currencies with many zeros are let through. */
export function isSanePay(amount: number, period: Period, currency: string | undefined): boolean {
  const [least, most] = SANE[period];
  const zeros = ['INR', 'JPY', 'HUF', 'CZK', 'IDR', 'KRW'].includes(currency ?? '') ? 200 : 1;
  return amount >= least && amount <= most * zeros;
}
