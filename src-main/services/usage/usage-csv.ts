import type { LlmCall } from '#main/db/repositories/llm-calls.ts';

const COLUMNS = [
  'at',
  'agent',
  'prompt',
  'provider',
  'model',
  'inputTokens',
  'cachedTokens',
  'outputTokens',
  'costUsd',
  'latencyMs',
  'success',
  'error',
  'runId',
  'jobId',
] as const satisfies readonly (keyof LlmCall)[];

/** One line a call, by RFC 4180. */
export function usageCsv(calls: readonly LlmCall[]): string {
  const lines = calls.map((call) => COLUMNS.map((column) => cell(call[column])).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet takes what begins so for a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
