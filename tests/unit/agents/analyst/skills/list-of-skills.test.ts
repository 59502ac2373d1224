import { expect, test } from 'vitest';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';

const names = (...lines: string[]) =>
  defaultEngine()
    .extract(lines.join('\n'))
    .map(({ name }) => name);

test('a bare list of trades names what is asked for, whatever line it stands on', () => {
  expect(names('Bookkeeper', '', 'Xero, payroll and QuickBooks.')).toEqual(['Xero', 'Payroll', 'QuickBooks']);
  expect(names('Carer', '', 'First aid, wound care.')).toHaveLength(2);
});

test('a sentence about the house is no such list', () => {
  expect(names('Bookkeeper', '', 'We are known for payroll and warm bread.')).toEqual([]);
});

test('names between any bullets stand beside each other, and words of another sense are none', () => {
  expect(names('Developer', '', '▪ Ruby ▪ Kafka ▪ PostgreSQL')).toContain('Ruby');
  expect(names('Potter', '', 'Flutter of leaves and an elixir of herbs.')).toEqual([]);
});

test('what a sentence among the duties asks for counts whole, as it does among the demands', () => {
  const sentence =
    'You do the bookkeeping of four farms, talk to their owners twice a week, and use your knowledge of the local trade to help all of them well.';
  expect(names('Bookkeeper', '', 'Your tasks:', sentence)).toContain('Bookkeeping');
});
