import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Clock, Logger } from '#agents/ports.ts';
import type { Calls } from '#main/rpc/calls.ts';
import { serialiseError } from '#shared/errors/index.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Principal } from '../auth/principal.ts';
import { turnAway, type Visitors } from '../http/who-may-come.ts';
import type { Sessions } from '../seed/row.ts';
import type { Channel, ChannelKind, ChannelTalk } from './channel.ts';
import { CLOSE } from './close-codes.ts';
import { battleChannel, interviewChannel } from './coach-channels.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { sessionChannel } from './session-channel.ts';
import { PROTOCOL, whoOpened } from './socket-auth.ts';

export interface SocketsOptions {
  authenticate: Authenticate;
  visitors: Visitors;
  callsFor(principal: Principal): Calls;
  sessions: Sessions;
  clock: Clock;
  log: Logger;
  /** 30 s by default (seed section 11). */
  pingMs?: number | undefined;
}

export interface Sockets {
  /** Closes what somebody holds open, e.g. as their token was taken back. */
  closeOf(principalId: string): void;
  /** Closes all with 1001. */
  close(): void;
}

const PING_MS = 30_000;
/** The most that one message may hold, and that a slow listener may have waiting, in bytes. */
const MAX_MESSAGE = 1024 * 1024;
const MAX_WAITING = 8 * 1024 * 1024;

const KINDS: readonly { address: RegExp; kind: ChannelKind }[] = [
  { address: /^(?:\/api(?:\/v1)?\/pipeline)?\/ws\/([\w.:-]{1,128})$/, kind: sessionChannel },
  { address: /^\/api(?:\/v1)?\/interview\/ws\/([\w.:-]{1,128})$/, kind: interviewChannel },
  { address: /^\/api(?:\/v1)?\/salary\/ws\/battle\/([\w.:-]{1,128})$/, kind: battleChannel },
];

/** The sockets of the door. Who may not come gets no socket; who is not signed in gets one that closes with 4001. */
export function serveSockets(server: Server, options: SocketsOptions): Sockets {
  const { visitors, log, pingMs = PING_MS } = options;
  const acceptor = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const open = new Map<string, { socket: WebSocket; principalId: string }>();
  let closing = false;

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const { host, origin } = request.headers;
    const turned = turnAway({ host, origin, site: undefined }, visitors);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = KINDS.flatMap(({ address, kind }) => {
      const id = address.exec(path)?.[1];
      return id === undefined ? [] : [{ id, kind }];
    })[0];
    if (turned !== null) return refuse(stream, `${turned.status} Refused`);
    if (found === undefined || closing) return refuse(stream, '404 Not Found');
    acceptor.handleUpgrade(request, stream, head, (socket) => {
      serve(socket, request, found).catch((thrown: unknown) => {
        log.error('a socket failed', { error: thrown });
        socket.terminate();
      });
    });
  });

  async function serve(
    socket: WebSocket,
    request: IncomingMessage,
    { id, kind }: { id: string; kind: ChannelKind },
  ) {
    socket.on('error', () => socket.terminate());
    const inbox = createInbox(socket);
    const principal = await whoOpened(inbox, request, options.authenticate);
    const why = principal === null ? CLOSE.noSignIn : closing ? CLOSE.goingAway : null;
    if (principal === null || why !== null) return socket.close(why?.code, why?.reason);
    const name = `${KINDS.findIndex((one) => one.kind === kind)} ${principal.kind} ${principal.id} ${id}`;
    open.get(name)?.socket.close(CLOSE.replaced.code, CLOSE.replaced.reason);
    open.set(name, { socket, principalId: principal.id });
    const gone = new AbortController();
    const beat = setInterval(() => channel.send({ type: 'ping' }), pingMs);
    socket.once('close', () => {
      clearInterval(beat);
      gone.abort();
      if (open.get(name)?.socket === socket) open.delete(name);
    });
    const channel: Channel = {
      ...{ id, sessions: options.sessions, clock: options.clock, signal: gone.signal },
      calls: options.callsFor(principal),
      send(message) {
        if (socket.readyState !== WebSocket.OPEN) return;
        if (socket.bufferedAmount > MAX_WAITING) return channel.close(CLOSE.tooSlow);
        socket.send(JSON.stringify(message));
      },
      close: ({ code, reason }) => socket.close(code, reason),
    };
    await talk(inbox, channel, kind);
    return;
  }

  return {
    closeOf(principalId) {
      for (const one of open.values())
        if (one.principalId === principalId) one.socket.close(CLOSE.noSignIn.code, CLOSE.noSignIn.reason);
    },
    close() {
      closing = true;
      for (const { socket } of open.values()) socket.close(CLOSE.goingAway.code, CLOSE.goingAway.reason);
      acceptor.close();
    },
  };
}

async function talk(inbox: Inbox, channel: Channel, kind: ChannelKind): Promise<void> {
  const tellFailure = (thrown: unknown) => channel.send({ type: 'error', ...failureOf(thrown) });
  let answering: ChannelTalk;
  try {
    answering = await kind.open(channel);
  } catch (thrown) {
    tellFailure(thrown);
    return channel.close(CLOSE.notFound);
  }
  let turn = Promise.resolve();
  inbox.listen(({ content: message }) => {
    if (message === null) return channel.close(CLOSE.unsupported);
    if (message['type'] === 'pong' || message['type'] === 'auth') return;
    if (message['type'] === 'ping') return channel.send({ type: 'pong' });
    // One after the other, in the order in which they came.
    turn = turn.then(() => answering.hear(message)).catch(tellFailure);
  });
}

function failureOf(thrown: unknown) {
  const data = (thrown as { data?: unknown } | null)?.data;
  if (typeof data === 'object' && data !== null && 'code' in data && 'message' in data) return data;
  return serialiseError(thrown);
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
