import { createHash } from 'node:crypto';
import type { ModelRequest } from './types.ts';

export interface Quota {
  requestsPerMinute?: number;
  requestsPerDay?: number;
  tokensPerMinute?: number;
  tokensPerDay?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What providers cache is cut into blocks, wherever a message begins or ends. */
const BLOCK_TOKENS = 128;
const BLOCK = /[\s\S]{512}/g;

/** A mark for each whole block of a prompt; it stands for all that comes before as well. */
function blockMarks({ messages }: ModelRequest): string[] {
  const text = messages.map(({ content }) => content).join('\n\n');
  let mark = '';
  return (text.match(BLOCK) ?? []).map((block) => {
    mark = createHash('sha1').update(mark).update(block).digest('base64');
    return mark;
  });
}

/** Enforces limits per key and model, as Groq does: cached prompt tokens don't count. `scale` makes its minutes shorter. */
export function createQuotas(quota: Quota, scale = 1) {
  const uses = new Map<string, { at: number; tokens: number }[]>();
  const cached = new Map<string, Set<string>>();
  const list = ({ apiKey, model }: ModelRequest) => {
    const key = `${apiKey} ${model}`;
    const known = uses.get(key) ?? [];
    uses.set(key, known);
    return known;
  };
  const within = (all: { at: number; tokens: number }[], span: number) =>
    all.filter((one) => one.at > Date.now() - span / scale);

  return {
    /** The longest beginning that this model saw before, in tokens. */
    cachedPrefix(request: ModelRequest): number {
      const seen = cached.get(request.model) ?? new Set();
      const marks = blockMarks(request);
      const fresh = marks.findIndex((mark) => !seen.has(mark));
      return (fresh < 0 ? marks.length : fresh) * BLOCK_TOKENS;
    },
    /** What was answered can be cached; what was refused was never read. */
    remember(request: ModelRequest): void {
      const seen = cached.get(request.model) ?? new Set();
      for (const mark of blockMarks(request)) seen.add(mark);
      cached.set(request.model, seen);
    },
    /** Books the use, or says how long to wait (ms) and which limit is full. */
    take(request: ModelRequest, tokens: number): { waitMs: number; limit: string } | null {
      const all = list(request);
      const checks: [number | undefined, number, number, string][] = [
        [quota.requestsPerMinute, MINUTE, 1, 'requests per minute (RPM)'],
        [quota.tokensPerMinute, MINUTE, 0, 'tokens per minute (TPM)'],
        [quota.requestsPerDay, DAY, 1, 'requests per day (RPD)'],
        [quota.tokensPerDay, DAY, 0, 'tokens per day (TPD)'],
      ];
      for (const [limit, span, perCall, name] of checks) {
        if (limit === undefined) continue;
        const recent = within(all, span);
        const used =
          perCall === 1 ? recent.length + 1 : recent.reduce((sum, one) => sum + one.tokens, 0) + tokens;
        if (used > limit)
          return { waitMs: (recent[0]?.at ?? Date.now()) + span / scale - Date.now(), limit: name };
      }
      all.push({ at: Date.now(), tokens });
      return null;
    },
    /** Groq's headers: requests by the day, tokens by the minute. */
    headers(request: ModelRequest): Record<string, string> {
      const all = list(request);
      const out: Record<string, string> = {};
      if (quota.requestsPerDay !== undefined) {
        out['x-ratelimit-limit-requests'] = String(quota.requestsPerDay);
        out['x-ratelimit-remaining-requests'] = String(quota.requestsPerDay - within(all, DAY).length);
      }
      if (quota.tokensPerMinute !== undefined) {
        const used = within(all, MINUTE).reduce((sum, one) => sum + one.tokens, 0);
        out['x-ratelimit-limit-tokens'] = String(quota.tokensPerMinute);
        out['x-ratelimit-remaining-tokens'] = String(Math.max(0, quota.tokensPerMinute - used));
        out['x-ratelimit-reset-tokens'] = `${((used / quota.tokensPerMinute) * 60) / scale}s`;
      }
      return out;
    },
  };
}
