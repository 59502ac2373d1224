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

/** What the ids in a call stand for. */
export interface CallLabels {
  jobLabel(jobId: string): string;
  providerLabel(id: string): string;
}

/** One line a call, by RFC 4180, with the job in words at its end. Latency in whole ms. */
export function usageCsv(calls: readonly LlmCall[], { jobLabel, providerLabel }: CallLabels): string {
  const lines = calls.map((call) => {
    const { provider, latencyMs, jobId } = call;
    const shown = { ...call, provider: providerLabel(provider), latencyMs: Math.round(latencyMs) };
    const job = jobId === null ? '' : jobLabel(jobId);
    return [...COLUMNS.map((column) => shown[column]), job].map(cell).join(',');
  });
  return `${[[...COLUMNS, 'job'].join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet takes what begins so for a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
