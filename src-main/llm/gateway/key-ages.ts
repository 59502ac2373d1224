import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '#agents/ports.ts';
import type { Route } from '../routing/route.ts';
import type { CachePort } from './answer-cache.ts';

/** Knows since when each provider's key is in use: what another key used before does not count against it. */
export interface KeyAges {
  /** In ms since 1970; 0 where no other key was seen before. */
  since(route: Route): number;
}

const Age = z.object({ mark: z.string(), since: z.number() });
const KEPT_MS = 365 * 24 * 60 * 60 * 1000;

export function createKeyAges(cache: CachePort, clock: Clock): KeyAges {
  return {
    since(route) {
      const now = clock.now().getTime();
      // Without a key nothing was used.
      if (route.apiKey === '') return now;
      const name = `key:${route.id}`;
      const mark = keyMark(route);
      const known = cache.get(name);
      const before = known === null ? null : Age.parse(JSON.parse(known));
      const age = before?.mark === mark ? before : { mark, since: before === null ? 0 : now };
      cache.set(name, JSON.stringify(age), KEPT_MS);
      return age.since;
    },
  };
}

/** Tells one key from another without saying it. */
export function keyMark({ apiKey }: Route): string {
  return createHash('sha256').update(apiKey).digest('hex').slice(0, 8);
}
