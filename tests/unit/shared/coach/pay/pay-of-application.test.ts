import { expect, test } from 'vitest';
import { payOfApplication } from '#shared/coach/pay/pay-of-application.ts';
import type { Application } from '#shared/domain/application.ts';
import type { Offer } from '#shared/domain/offer.ts';

const told = { key: 'salary.expected', value: '52k, flexible' };
const application = (receipt: unknown = { fields: [told] }) =>
  ({ id: 'a', title: 'Baker', company: 'Kiln GmbH', status: 'offer', receipt }) as Application;
const offer = (role: string, base: number, company = 'Kiln') =>
  ({ company, role, base, currency: 'EUR' }) as Offer;
const NOTHING = { text: '', yearly: null };

test('the four pays stand as they were said, a month made a year; the form’s words stay words', () => {
  const posted = { min: 4_000, max: 5_000, currency: 'EUR', period: 'month' as const };
  const wanted = { amount: 50_000, currency: 'EUR', period: 'year' as const };
  const known = { job: { salary: posted }, wanted, offers: [offer('baker', 51_000), offer('Clerk', 9)] };
  const pay = payOfApplication(application(), known, 'EUR');
  expect(pay.desired).toEqual({ text: '50,000 EUR a year', yearly: 50_000 });
  expect(pay.posted).toEqual({ text: '4,000 – 5,000 EUR a month', yearly: 54_000 });
  expect(pay.expected).toEqual({ text: '52k, flexible', yearly: null });
  expect(pay.offered).toEqual({ text: '51,000 EUR a year', yearly: 51_000 });
});

test.each([
  ['applied', 'Baker (m/f/d)', '7 EUR a year'],
  ['applied', 'Clerk', ''],
  ['rejected', '', ''],
  ['offer', 'Clerk', '7 EUR a year'],
  ['accepted', '', '7 EUR a year'],
] as const)(
  'an application that is at %s has the one offer there, for “%s”, as “%s”',
  (status, role, text) => {
    const known = { job: null, wanted: null, offers: [offer(role, 7)] };
    expect(payOfApplication({ ...application(), status }, known, 'EUR').offered.text).toBe(text);
  },
);

test('what nobody said is empty, never nought; another company’s offer, and one of two roles, is nobody’s', () => {
  const offers = [offer('Clerk', 1), offer('Cook', 2), offer('Baker', 3, 'Other')];
  const pay = payOfApplication(application(null), { job: null, wanted: null, offers }, 'EUR');
  for (const part of [pay.desired, pay.posted, pay.expected, pay.offered]) expect(part).toEqual(NOTHING);
});
