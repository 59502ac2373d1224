import type { LedgerEntry } from './ledger-entry.ts';

const TEXT = /"(\w+)"?\s*:\s*"((?:[^"\\]|\\.)*)"/g;
const KEYS = /"?keys"\s*:\s*\[([^\]]*)/;
const NUMBER = /"n"?\s*:\s*(\d+)/;

/**
 * What is left of an entry in a line that is no whole one: one that was bitten, or a newer program's. Whether it was sent
 * is not certain, so the job is neither free nor confirmed. Null where not even the job's key can be made out.
 */
export function entryRemains(line: string): LedgerEntry | null {
  const texts = Object.fromEntries(
    [...line.matchAll(TEXT)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
  const keys = [...(KEYS.exec(line)?.[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, key = '']) =>
    plain(key),
  );
  const jobKey = texts['jobKey'] || keys[0];
  if (jobKey === undefined) return null;
  const text = (name: string): string => texts[name] ?? '';
  return {
    ...{ n: Number(NUMBER.exec(line)?.[1] ?? 0), at: text('at'), state: 'unknown', note: text('note') },
    ...{ profileId: text('profileId'), person: text('person'), jobKey, keys, formHash: text('formHash') },
    ...{ jobId: text('jobId'), jobUrl: text('jobUrl'), vendor: texts['vendor'] ?? null, url: text('url') },
    ...{ title: text('title'), company: text('company') },
  };
}

function plain(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
