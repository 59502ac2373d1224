import type { IncomingMessage } from 'node:http';
import { type Authenticate, bearerOf } from '../auth/authenticate.ts';
import type { Principal } from '../auth/principal.ts';
import type { Inbox } from './inbox.ts';

/** The protocol that a browser names, with its token as a second one: it can set no header. */
export const PROTOCOL = 'jobai';
const BEARER = 'bearer.';
/** How long a socket may stay silent before it has said who it is, in ms. */
const PATIENCE_MS = 5_000;

/**
 * Who opened a socket: by the header, the protocol `bearer.TOKEN`, or a first message `{ "type": "auth", "token" }`. A token
 * in the address is refused: addresses are written down in too many places. Null where nobody may.
 */
export async function whoOpened(
  inbox: Inbox,
  request: IncomingMessage,
  authenticate: Authenticate,
): Promise<Principal | null> {
  if (new URL(request.url ?? '/', 'http://local').searchParams.has('token')) return null;
  const token =
    bearerOf(request.headers.authorization) ?? fromProtocol(request) ?? (await fromMessage(inbox));
  return token === null ? null : authenticate(token).catch(() => null);
}

async function fromMessage(inbox: Inbox): Promise<string | null> {
  const { content } = (await inbox.first(PATIENCE_MS)) ?? { content: null };
  return content?.['type'] === 'auth' && typeof content['token'] === 'string' ? content['token'] : null;
}

function fromProtocol({ headers }: IncomingMessage): string | null {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
  return offered.find((one) => one.startsWith(BEARER))?.slice(BEARER.length) || null;
}
