import { describe, expect, it } from 'vitest';
import { placeText } from '#renderer/features/jobs/job-facts.ts';
import { salaryText } from '#shared/domain/salary-text.ts';

const pay = { min: 60_000, max: 75_000, currency: 'EUR', period: 'year' } as const;

describe('salaryText', () => {
  it('says a range with its currency and period', () => {
    expect(salaryText(pay)).toBe('60,000 – 75,000 EUR a year');
  });

  it('says one amount once, and an upper limit as one', () => {
    expect(salaryText({ ...pay, max: 60_000 })).toBe('60,000 EUR a year');
    expect(salaryText({ ...pay, min: null })).toBe('up to 75,000 EUR a year');
  });

  it('says nothing where the posting states no amount', () => {
    expect(salaryText(null)).toBe('');
    expect(salaryText({ ...pay, min: null, max: null })).toBe('');
  });
});

describe('placeText', () => {
  it('names at most three places and how remote the work is', () => {
    expect(placeText({ locations: ['Rome', 'Oslo', 'Bern', 'Kyiv'], remote: 'hybrid' })).toBe(
      'Rome or Oslo or Bern or others · Hybrid',
    );
    expect(placeText({ locations: [], remote: 'remote' })).toBe('Remote');
  });
});
