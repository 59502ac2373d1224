import type { Limits } from '../catalogue.ts';

/** What an answer's `x-ratelimit-*` headers say. Groq counts requests by the day and tokens by the minute. */
export function limitsFromHeaders(headers: Headers): { limits: Limits; blockMs: number } {
  const number = (name: string): number | null => {
    const value = Number.parseFloat(headers.get(name) ?? '');
    return Number.isFinite(value) ? value : null;
  };
  const requestsPerDay = number('x-ratelimit-limit-requests');
  const tokensPerMinute = number('x-ratelimit-limit-tokens');
  const limits: Limits = {
    ...(requestsPerDay === null ? {} : { requestsPerDay }),
    ...(tokensPerMinute === null ? {} : { tokensPerMinute }),
  };
  const used = ['requests', 'tokens'].filter((what) => number(`x-ratelimit-remaining-${what}`) === 0);
  const blockMs = Math.max(
    0,
    ...used.map((what) => durationMs(headers.get(`x-ratelimit-reset-${what}`) ?? '')),
  );
  return { limits, blockMs };
}

/** `2m59.5s`, `7.66s`, `120ms` in ms. */
function durationMs(text: string): number {
  const units: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
  let total = 0;
  for (const [, amount = '0', unit = 's'] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)) {
    total += Number(amount) * (units[unit] ?? 0);
  }
  return total;
}
