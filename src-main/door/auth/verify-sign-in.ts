import { decodeProtectedHeader, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Clock } from '#agents/ports.ts';
import { AuthenticationError, AuthorizationError, ExternalServiceError } from '#shared/errors/index.ts';
import type { AuthUser } from './principal.ts';

export interface SignInOptions {
  /** The project's public keys; null where no project is set. */
  keys(): JWTVerifyGetKey | null;
  /** The project's shared secret; null where none is kept. */
  secret(): Promise<string | null>;
  /** The ids of those who may ask. */
  users(): readonly string[];
  clock: Clock;
}

const AUDIENCE = 'authenticated';
const LEEWAY_S = 60;
/** A shorter secret could be guessed. */
const LEAST_SECRET = 16;

/**
 * Checks a sign-in of Supabase: ES256 by the project's keys, HS256 by its secret, nothing else. Throws
 * `AuthenticationError` for what is not one, `AuthorizationError` for another person's.
 */
export function createSignInCheck({ keys, secret, users, clock }: SignInOptions) {
  const verify = async (token: string): Promise<JWTPayload> => {
    const options = {
      audience: AUDIENCE,
      clockTolerance: LEEWAY_S,
      currentDate: clock.now(),
      requiredClaims: ['sub', 'exp'],
    };
    const { alg } = decodeProtectedHeader(token);
    if (alg === 'ES256') {
      const found = keys();
      if (found === null) throw refused();
      return (await jwtVerify(token, found, { ...options, algorithms: ['ES256'] })).payload;
    }
    if (alg !== 'HS256') throw refused();
    return firstThatFits(secretsFrom(await secret()), async (key) => {
      return (await jwtVerify(token, key, { ...options, algorithms: ['HS256'] })).payload;
    });
  };

  return async (token: string): Promise<AuthUser> => {
    const claims = await verify(token).catch((thrown: unknown) => {
      throw thrown instanceof ExternalServiceError ? thrown : refused(thrown);
    });
    const { sub, iat } = claims;
    const inFuture = typeof iat === 'number' && iat > clock.now().getTime() / 1000 + LEEWAY_S;
    if (typeof sub !== 'string' || sub === '' || inFuture) throw refused();
    if (!users().includes(sub))
      throw new AuthorizationError(
        "This sign-in is not one of those that may ask here. Add its user's id under Settings > API.",
      );
    const { email, role } = claims;
    return {
      id: sub,
      email: typeof email === 'string' ? email : '',
      role: typeof role === 'string' && role !== '' ? role : AUDIENCE,
    };
  };
}

/** The secret as its base64 says, then as it is written (seed section 4). */
function secretsFrom(secret: string | null): Uint8Array[] {
  const text = secret?.trim() ?? '';
  const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0);
  return [decoded, Buffer.from(text)].filter((key) => key.length >= LEAST_SECRET);
}

async function firstThatFits<T>(
  keys: readonly Uint8Array[],
  check: (key: Uint8Array) => Promise<T>,
): Promise<T> {
  for (const key of keys) {
    try {
      return await check(key);
    } catch (thrown) {
      if (!(thrown instanceof errors.JWSSignatureVerificationFailed)) throw thrown;
    }
  }
  throw refused();
}

function refused(cause?: unknown): AuthenticationError {
  if (cause instanceof AuthenticationError) return cause;
  const expired = cause instanceof errors.JWTExpired;
  return new AuthenticationError(
    expired ? 'The sign-in has run out. Sign in again.' : 'The sign-in is not valid. Sign in again.',
    { cause },
  );
}
