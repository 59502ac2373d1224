import { randomBytes } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Asker } from './database.ts';

/** A user of the simulated project. */
export interface SimulatedUser {
  id: string;
  email: string;
  password: string;
  /** The code that was sent last; empty for none. */
  code: string;
}

const SECRET = new TextEncoder().encode('a secret of the simulated project, long enough');
const LIVES_S = 3600;

/** The parts of GoTrue that the library calls: sessions by password, code or refresh token. */
export function createSignIn(users: SimulatedUser[], livesS = LIVES_S) {
  const refreshTokens = new Map<string, SimulatedUser>();
  const sessionOf = async (user: SimulatedUser) => {
    const refreshToken = randomBytes(12).toString('hex');
    refreshTokens.set(refreshToken, user);
    const accessToken = await new SignJWT({ role: 'authenticated', email: user.email })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(user.id)
      .setAudience('authenticated')
      .setIssuedAt()
      .setExpirationTime(`${livesS}s`)
      .sign(SECRET);
    return {
      ...{ access_token: accessToken, refresh_token: refreshToken, token_type: 'bearer', expires_in: livesS },
      expires_at: Math.floor(Date.now() / 1000) + livesS,
      user: { id: user.id, email: user.email, aud: 'authenticated', role: 'authenticated' },
    };
  };
  const refused = { status: 400, body: { code: 'invalid_credentials', msg: 'Invalid login credentials' } };
  return {
    /** Answers one request to `/auth/v1/...`. */
    async answer(path: string, query: URLSearchParams, body: Record<string, string>) {
      const user = users.find(({ email }) => email === body['email']);
      if (path === 'token' && query.get('grant_type') === 'refresh_token') {
        const owner = refreshTokens.get(body['refresh_token'] ?? '');
        if (owner === undefined) return refused;
        refreshTokens.delete(body['refresh_token'] ?? '');
        return { status: 200, body: await sessionOf(owner) };
      }
      if (path === 'token')
        return user !== undefined && user.password === body['password']
          ? { status: 200, body: await sessionOf(user) }
          : refused;
      if (path === 'otp') {
        if (user !== undefined) user.code = '123456';
        return { status: 200, body: {} };
      }
      if (path === 'verify') {
        if (user === undefined || user.code === '' || user.code !== body['token']) return refused;
        user.code = '';
        return { status: 200, body: await sessionOf(user) };
      }
      return path === 'logout' ? { status: 204, body: null } : { status: 404, body: { msg: 'no such call' } };
    },
    /** Who a request comes from. Throws for a token that is not ours or has run out. */
    async asker(header: string | undefined): Promise<Asker> {
      const token = header?.replace(/^Bearer /, '') ?? '';
      if (!token.includes('.')) return { role: 'anon' };
      const { payload } = await jwtVerify(token, SECRET, { audience: 'authenticated' });
      return {
        role: 'authenticated',
        claims: { sub: String(payload.sub), role: 'authenticated', email: String(payload['email']) },
      };
    },
    /** All sessions end, as when the owner of the project signs everybody out. */
    endAll: () => refreshTokens.clear(),
  };
}
