import { percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { yearlyPay } from '#shared/coach/pay/yearly.ts';
import type { Row } from '#tests/measures/measure.ts';
import units from '../../../resources/coach/pay-units.json' with { type: 'json' };
import { seeded } from '../lib/seeded.ts';

const PAYS = 10_000;
const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
const SHARES = [25, 50, 75, 90] as const;

/** Percentiles of drawn pays in mixed periods and currencies against a reference that counts in whole hundredths. */
export async function measurePays(): Promise<Row[]> {
  const draw = seeded(11);
  const currencies = Object.keys(units.perEuro) as (keyof typeof units.perEuro)[];
  const drawn = Array.from({ length: PAYS }, () => {
    const period = PERIODS[Math.floor(draw() * PERIODS.length)] ?? 'year';
    const currency = currencies[Math.floor(draw() * currencies.length)] ?? 'EUR';
    const min = Math.round((8_000 + draw() * 200_000) / units.perYear[period]) + 1;
    const max = draw() < 0.3 ? null : min + Math.round(draw() * min);
    return { min, max, currency, period };
  });
  const wrong: string[] = [];
  for (const currency of currencies) {
    const own = drawn.flatMap((salary) => yearlyPay(salary, currency) ?? []);
    const expected = drawn.map(({ min, max, currency: from, period }) => {
      const middle = (min + (max ?? min)) / 2;
      return (middle * units.perYear[period] * units.perEuro[currency]) / units.perEuro[from];
    });
    // In samples of many sizes, the whole among them.
    for (const size of [5, 6, 7, 19, 100, 1_001, PAYS]) {
      const found = percentilesOf(own.slice(0, size));
      const reference = referenceOf(expected.slice(0, size));
      for (const [index, share] of SHARES.entries()) {
        const value = found?.[`p${share}`];
        if (value === undefined || Math.abs(value - (reference[index] ?? 0)) > 0.01)
          wrong.push(`${currency} n=${size} P${share}: ${value} for ${reference[index]}`);
      }
    }
    for (let size = 0; size < 5; size++)
      if (percentilesOf(own.slice(0, size)) !== null) wrong.push(`shown for ${size}`);
  }
  const row = { name: 'coach.percentiles.wrong', figure: wrong.length, unit: '', against: null, goal: '0' };
  return [
    { ...row, holds: wrong.length === 0, ...(wrong.length > 0 && { note: wrong.slice(0, 5).join(' | ') }) },
  ];
}

/** The value that so many per cent of the steps from the least to the most lie below, by walking the sorted list. */
function referenceOf(pays: readonly number[]): number[] {
  const sorted = Float64Array.from(pays).sort();
  return SHARES.map((share) => {
    const hundredths = (sorted.length - 1) * share;
    const step = Math.trunc(hundredths / 100);
    const rest = hundredths % 100;
    const here = sorted[step] ?? 0;
    const next = sorted[step + 1] ?? here;
    return Math.round(((here * (100 - rest) + next * rest) / 100) * 100) / 100;
  });
}
