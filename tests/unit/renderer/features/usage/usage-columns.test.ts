import { expect, it } from 'vitest';
import { lineColumns, linesText, sortLines } from '#renderer/features/usage/usage-columns.ts';
import { usageLineOf } from './usage-line-of.ts';

const lines = [
  usageLineOf({ key: 'a', label: 'Letters', costUsd: 0.2, calls: 3 }),
  usageLineOf({ key: 'b', label: 'Jobs', costUsd: 0.2, calls: 9 }),
  usageLineOf({ key: 'c', label: 'Resumes', costUsd: 0.5, calls: 1 }),
];
const names = (sorted: typeof lines) => sorted.map(({ label }) => label);

it('sorts by a number either way, and equal ones by name', () => {
  expect(names(sortLines(lines, { key: 'costUsd', descending: true }))).toEqual([
    'Resumes',
    'Jobs',
    'Letters',
  ]);
  expect(names(sortLines(lines, { key: 'costUsd', descending: false }))).toEqual([
    'Jobs',
    'Letters',
    'Resumes',
  ]);
});

it('sorts by name', () => {
  expect(names(sortLines(lines, { key: 'label', descending: true }))).toEqual(['Resumes', 'Letters', 'Jobs']);
});

it('copies plain numbers that a spreadsheet can sum', () => {
  const [head, first] = linesText(lines, lineColumns('Work')).split('\n');
  expect(head?.split('\t').slice(0, 3)).toEqual(['Work', 'Cost', 'Calls']);
  expect(first?.split('\t').slice(0, 3)).toEqual(['Letters', '0.2', '3']);
});
