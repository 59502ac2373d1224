import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '#agents/ports.ts';

/** Seed section 4: keys are kept for an hour. */
const KEPT_MS = 3_600_000;
/** A key that nobody knows makes the set be fetched again, but not each time somebody makes one up. */
const AGAIN_MS = 30_000;

/** The project's public keys: fetched once, again after an hour, and once more where a token names a key that is not among them. */
export function createKeySet(options: {
  fetch: () => Promise<JSONWebKeySet>;
  clock: Clock;
}): JWTVerifyGetKey {
  let kept: { at: number; fetching: Promise<JWTVerifyGetKey> } | null = null;
  let lastMiss = Number.NEGATIVE_INFINITY;
  const now = () => options.clock.now().getTime();
  const renew = (): Promise<JWTVerifyGetKey> => {
    const fetching = options.fetch().then(createLocalJWKSet);
    const entry = { at: now(), fetching };
    kept = entry;
    fetching.catch(() => {
      // A failed fetch is tried again by the next token.
      if (kept === entry) kept = null;
    });
    return fetching;
  };
  const current = () => (kept !== null && now() - kept.at < KEPT_MS ? kept.fetching : renew());

  return async (header, token) => {
    const find = await current();
    try {
      return await find(header, token);
    } catch (thrown) {
      if (!(thrown instanceof errors.JWKSNoMatchingKey) || now() - lastMiss < AGAIN_MS) throw thrown;
      lastMiss = now();
      return (await renew())(header, token);
    }
  };
}
