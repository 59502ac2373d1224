import { expect, it } from 'vitest';
import { allOwners, filterLines, lineText } from '#renderer/features/diagnostics/log-lines.ts';

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

it('shows one job or one search alone', () => {
  const of = (fields: Record<string, unknown>) => ({ ...line('info', 'worked'), fields });
  const all = [of({ jobId: 'j1' }), of({ job: 'j2', run: 'r1' }), of({ runId: 'r1' }), of({})];
  expect(allOwners(all)).toEqual(['Search r1', 'Job j2', 'Job j1']);
  expect(filterLines(all, 'all', '', 'Search r1')).toHaveLength(2);
  expect(filterLines(all, 'all', '', 'Job j1')).toHaveLength(1);
});
