import { expect, it } from 'vitest';
import { filterLines, lineText } from '#renderer/features/diagnostics/log-lines.ts';

const line = (level: string, message: string, correlationId: string | null = null) => ({
  timestamp: '2026-11-24T07:00:00Z',
  level,
  message,
  correlationId,
  fields: { ms: 12 },
});
const lines = [line('info', 'started'), line('warn', 'slow', 'c-1'), line('error', 'failed', 'c-1')];

it('shows a level and all that is worse', () => {
  expect(filterLines(lines, 'warn', '')).toHaveLength(2);
  expect(filterLines(lines, 'error', '')).toHaveLength(1);
});

it('follows one correlation id', () => {
  expect(filterLines(lines, 'all', 'c-1').map((found) => found.message)).toEqual(['slow', 'failed']);
});

it('copies a line with all that a report needs', () => {
  expect(lineText(line('error', 'failed', 'c-1'))).toBe('2026-11-24T07:00:00Z error c-1 failed ms=12');
});
