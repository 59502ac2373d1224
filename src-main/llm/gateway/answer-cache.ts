import { createHash } from 'node:crypto';
import type { GenerateRequest } from '#agents/ports.ts';

/** Where answers are kept. */
export interface CachePort {
  get(key: string): string | null;
  set(key: string, value: string, ttlMs?: number): void;
}

const TTL_MS = 24 * 60 * 60 * 1000;

/** Answers at temperature 0, and what is found out about companies, are functions of their prompt: the same question is not paid for twice in a day. */
export interface AnswerCache {
  get<T>(request: GenerateRequest<T>): { value: T } | null;
  set<T>(request: GenerateRequest<T>, raw: T): void;
}

export function createAnswerCache(cache: CachePort): AnswerCache {
  return {
    get(request) {
      const found = isPure(request) ? cache.get(keyOf(request)) : null;
      if (found === null) return null;
      const parsed = request.schema.safeParse(JSON.parse(found));
      return parsed.success ? { value: parsed.data } : null;
    },
    set(request, raw) {
      if (isPure(request)) cache.set(keyOf(request), JSON.stringify(raw), TTL_MS);
    },
  };
}

const isPure = ({ temperature, prompt }: GenerateRequest<unknown>): boolean =>
  temperature === 0 || prompt.key.startsWith('company.');

function keyOf({ tier, prompt, messages }: GenerateRequest<unknown>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([tier, prompt, messages]))
    .digest('hex');
  return `llm:${hash}`;
}
