import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createKeySet } from '#main/door/auth/key-set.ts';
import { createSignInCheck } from '#main/door/auth/verify-sign-in.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';

export const USER = '8f0c3a52-1c1d-4a63-9d0e-2f9a5a1e7b11';
export const SECRET = 'c2VjcmV0LW9mLXRoZS1wcm9qZWN0LXRoYXQtaXMtbG9uZw==';

/** A project of its own with one key, and the check that knows it. */
export async function openProject({ secret = SECRET as string | null, users = [USER] } = {}) {
  const clock = movableClock();
  let pair = await generateKeyPair('ES256', { extractable: true });
  let kid = 'key-1';
  let fetched = 0;
  const keys = createKeySet({
    clock,
    fetch: async () => {
      fetched += 1;
      return { keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' }] };
    },
  });
  const now = () => Math.floor(clock.now().getTime() / 1000);
  const claims = (over: JWTPayload = {}): JWTPayload => ({
    ...{ sub: USER, aud: 'authenticated', email: 'ann@example.org', role: 'authenticated' },
    ...{ iat: now(), exp: now() + 3600, ...over },
  });
  return {
    clock,
    now,
    claims,
    check: createSignInCheck({ keys: () => keys, secret: async () => secret, users: () => users, clock }),
    fetched: () => fetched,
    publicKey: () => pair.publicKey,
    es256: (payload = claims(), header: Record<string, unknown> = {}) =>
      new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid, ...header }).sign(pair.privateKey),
    hs256: (key: string | Uint8Array, payload = claims()) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(typeof key === 'string' ? new TextEncoder().encode(key) : key),
    async rotate() {
      pair = await generateKeyPair('ES256', { extractable: true });
      kid = 'key-2';
    },
  };
}
