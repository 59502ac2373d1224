import { expect, test } from 'vitest';
import { compareOffers } from '#shared/coach/pay/compare-offers.ts';
import { counterOffer } from '#shared/coach/pay/counter-offer.ts';
import { percentilesOf } from '#shared/coach/pay/percentiles.ts';
import { convert, yearlyPay } from '#shared/coach/pay/yearly.ts';
import { CURRENCY_CODES } from '#shared/domain/currency.ts';
import type { Offer } from '#shared/domain/offer.ts';

const OFFER: Offer = {
  ...{ id: 'o', company: 'Acme', role: 'Nurse', currency: 'EUR', base: 40_000, bonus: null, equity: null },
  ...{ signing: 2_000, benefits: 1_000, hoursWeek: 40, holidayDays: 30 },
};

/** Type 7 by its definition: the value at 1 + (n - 1) p, counted from one. */
function reference(sorted: readonly number[], share: number): number {
  const place = 1 + (sorted.length - 1) * share;
  const whole = Math.trunc(place);
  const low = sorted[whole - 1] as number;
  return low + (place - whole) * ((sorted[whole] ?? low) - low);
}

test('percentiles equal the definition to the cent for drawn pays, and none are given for four', () => {
  let seed = 11;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  expect(percentilesOf([1, 2, 3, 4])).toBeNull();
  for (let round = 0; round < 200; round += 1) {
    const pays = Array.from({ length: 5 + (draw() % 90) }, () => (draw() % 20_000_000) / 100);
    const sorted = [...pays].sort((a, b) => a - b);
    const found = percentilesOf(pays);
    for (const [key, share] of [
      ['p25', 0.25],
      ['p50', 0.5],
      ['p75', 0.75],
      ['p90', 0.9],
    ] as const)
      expect(Math.abs((found?.[key] ?? Number.NaN) - reference(sorted, share))).toBeLessThanOrEqual(0.0051);
  }
});

test('pay is brought to a year, and what is not stated is not guessed', () => {
  expect(yearlyPay({ min: 20, max: 30, currency: 'EUR', period: 'hour' }, 'EUR')).toBe(52_000);
  expect(yearlyPay({ min: 3_000, max: null, currency: 'EUR', period: 'month' }, 'EUR')).toBe(36_000);
  expect(yearlyPay({ min: 3_000, max: null, currency: 'EUR', period: null }, 'EUR')).toBeNull();
  expect(yearlyPay({ min: 3_000, max: null, currency: 'XXX', period: 'year' }, 'EUR')).toBeNull();
  expect(yearlyPay(null, 'EUR')).toBeNull();
});

test('all currencies that pay is read in can be compared with each other', () => {
  const unknown = CURRENCY_CODES.filter((code) => convert(1, code, 'EUR') === null);
  expect(unknown).toEqual([]);
  expect(convert(1, 'QQQ', 'EUR')).toBeNull();
});

test('offers are compared over one and four years, and what is missing is asked', () => {
  const [best, worst] = compareOffers([OFFER, { ...OFFER, id: 'p', base: 50_000, holidayDays: null }], 'EUR');
  expect(best?.offer.id).toBe('p');
  expect(best?.perHour).toBeNull();
  expect(best?.ask.some((line) => line.includes('holiday'))).toBe(true);
  expect(worst).toMatchObject({ year1: 43_000, year4: 166_000, perHour: 23.37 });
  expect(compareOffers([{ ...OFFER, currency: 'XXX' }], 'EUR')[0]?.year1).toBeNull();
});

test('a counter-offer rests on posted pay and own figures alone; without any it says so', () => {
  const facts = [{ id: 'h', kind: 'highlight' as const, text: 'Cut falls by 30%', source: '' }];
  const market = { n: 8, p25: 39_000, p50: 42_000, p75: 45_000, p90: 50_000 };
  const counter = counterOffer({
    ...{ offer: OFFER, target: null, market, facts, name: 'Ada', language: 'en' },
  });
  expect(counter.ask).toBe(45_000);
  expect(counter.reasons.join(' ')).toContain('In 8 postings');
  expect(counter.scripts.map(({ tone }) => tone)).toEqual(['warm', 'plain', 'firm']);
  for (const { email, phone } of counter.scripts) {
    expect(`${email} ${phone.join(' ')}`).not.toMatch(/[{}]/);
    expect(email).toContain('Cut falls by 30%');
  }
  const none = counterOffer({
    offer: OFFER,
    target: null,
    market: null,
    facts: [],
    name: 'Ada',
    language: 'en',
  });
  expect([none.ask, none.scripts]).toEqual([null, []]);
  expect(none.why).toContain('Too few postings');
});
