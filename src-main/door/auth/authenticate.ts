import { AuthenticationError } from '#shared/errors/index.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import { TOKEN_PREFIX } from '../tokens/token-value.ts';
import type { AuthUser, Principal } from './principal.ts';

/** Tells who asks by the value after `Bearer`. Throws `AuthenticationError` or `AuthorizationError` where nobody may. */
export type Authenticate = (bearer: string) => Promise<Principal>;

/** Our own tokens first; everything else must be a sign-in. */
export function createAuthenticate(options: {
  tokens: Pick<TokenStore, 'use'>;
  checkSignIn(token: string): Promise<AuthUser>;
}): Authenticate {
  return async (bearer) => {
    if (bearer.startsWith(TOKEN_PREFIX)) {
      const token = options.tokens.use(bearer);
      if (token === null)
        throw new AuthenticationError(
          'This token is not known, or was taken back. Make a new one in Settings > API.',
        );
      return { kind: 'token', id: token.id, scopes: new Set(token.scopes) };
    }
    const user = await options.checkSignIn(bearer);
    return { kind: 'user', id: user.id, scopes: new Set(['read', 'write', 'run']), user };
  };
}

/** The value after `Bearer` in a header; null where there is none. */
export function bearerOf(header: string | null | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null;
}
