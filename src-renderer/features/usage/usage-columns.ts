import type { UsageLine } from '#shared/domain/usage-detail.ts';
import { usd } from '#shared/writing/usd.ts';
import { countText, latencyText } from './figures-text.ts';

export interface LineColumn {
  key: keyof UsageLine;
  label: string;
  number: boolean;
  text(line: UsageLine): string;
}

export interface LineOrder {
  key: keyof UsageLine;
  descending: boolean;
}

/** The table's columns; `head` names what its lines are. */
export function lineColumns(head: string): LineColumn[] {
  return [
    { key: 'label', label: head, number: false, text: (line) => line.label },
    { key: 'costUsd', label: 'Cost', number: true, text: (line) => usd(line.costUsd) },
    { key: 'calls', label: 'Calls', number: true, text: (line) => countText(line.calls) },
    { key: 'failed', label: 'Failed', number: true, text: (line) => countText(line.failed) },
    { key: 'inputTokens', label: 'Tokens sent', number: true, text: (line) => countText(line.inputTokens) },
    {
      key: 'outputTokens',
      label: 'Received',
      number: true,
      text: (line) => countText(line.outputTokens),
    },
    { key: 'p50Ms', label: 'Usual time', number: true, text: (line) => latencyText(line.p50Ms) },
    { key: 'p95Ms', label: 'Slowest 5 %', number: true, text: (line) => latencyText(line.p95Ms) },
  ];
}

/** Sorted by one column; equal ones by name. */
export function sortLines(lines: readonly UsageLine[], { key, descending }: LineOrder): UsageLine[] {
  const sign = descending ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [one, other] = [a[key], b[key]];
    const by =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other));
    return by === 0 ? a.label.localeCompare(b.label) : sign * by;
  });
}

/** Lines as text that a spreadsheet takes: a tab between cells, plain numbers. */
export function linesText(lines: readonly UsageLine[], columns: readonly LineColumn[]): string {
  const rows = lines.map((line) => columns.map(({ key }) => line[key]));
  return [columns.map(({ label }) => label), ...rows].map((row) => row.join('\t')).join('\n');
}
