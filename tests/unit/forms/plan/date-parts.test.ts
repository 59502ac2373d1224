import { describe, expect, it } from 'vitest';
import { joinParts, partNumber, partOfDate } from '#main/forms/plan/date-parts.ts';

describe('dates in parts', () => {
  it.each([
    ['Mar', 3],
    ['March', 3],
    ['März', 3],
    ['août', 8],
    ['03', 3],
    ['05 - May', 5],
    ['May (05)', 5],
    ['06 - May', null],
    ['kwiecień', 4],
    ['května', 5],
    ['13', null],
    ['Spring', null],
  ])('hears the month %s as %s', (text, number) => {
    expect(partNumber('month', text)).toBe(number);
  });

  it('puts them together in the order of a date, whatever their order on the page', () => {
    const parts = [
      { part: 'day', text: '7' },
      { part: 'month', text: 'Feb' },
      { part: 'year', text: '2024' },
    ] as const;
    expect(joinParts(parts)).toBe('2024-02-07');
    expect(joinParts(parts.slice(1))).toBe('2024-02');
    expect(joinParts([...parts.slice(0, 2), { part: 'year', text: '' }])).toBe('');
  });

  it('takes a date apart, and makes up no day that it does not say', () => {
    expect(partOfDate('month', '2024-02')).toBe(2);
    expect(partOfDate('day', '2024-02')).toBeNull();
  });
});
