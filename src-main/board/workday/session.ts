import type { BoardRequest } from '../board.ts';

const COOKIE = 'practice_session';

/** The visitor's session; a new one comes with the header that sets its cookie. */
export function sessionOf({ raw, board }: BoardRequest): {
  session: string;
  headers: Record<string, string>;
} {
  const found = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(raw.headers.cookie ?? '')?.[1];
  if (found !== undefined) return { session: found, headers: {} };
  const session = board.drafts.newSession();
  return { session, headers: { 'set-cookie': `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax` } };
}
