import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { AnyProcedure, AnyRouter } from '@orpc/server';
import type { Clock, Logger } from '#agents/ports.ts';
import { type Calls, callsOf } from '#main/rpc/calls.ts';
import type { DoorGuard, RpcContext } from '#main/rpc/context.ts';
import { createRouter } from '#main/rpc/router.ts';
import type { Services } from '#main/services/services.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { addressed, addressesOf } from './api/addressed.ts';
import { createApiHandler } from './api/api-handler.ts';
import { openApiDocument } from './api/open-api-document.ts';
import { createAuthenticate } from './auth/authenticate.ts';
import type { AuthUser, Principal } from './auth/principal.ts';
import { createApp, type Page } from './http/app.ts';
import { createIsWrite } from './http/is-write.ts';
import { seedRouter } from './seed/index.ts';
import { createSessions } from './seed/sessions.ts';
import { serveSockets } from './sockets/serve-sockets.ts';
import type { TokenStore } from './tokens/token-store.ts';

export interface DoorOptions {
  /** 0 takes a free one. */
  port: number;
  settings(): Settings['api'];
  services: Services;
  tokens: TokenStore;
  checkSignIn(token: string): Promise<AuthUser>;
  guard: Omit<DoorGuard, 'scopes'>;
  page(name: string): Promise<Page | null>;
  /** What answers at `/mcp`. */
  mcp(request: Request, calls: Calls): Promise<Response>;
  version: string;
  clock: Clock;
  log: Logger;
  /** How often a stream says that it lives, in ms; 30 s by default. */
  pingMs?: number | undefined;
}

export interface OpenDoor {
  /** `http://127.0.0.1:PORT`. */
  address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Opens the loopback API. Rejects where the port is taken. */
export async function openDoor(options: DoorOptions): Promise<OpenDoor> {
  const { settings, services, tokens, log, clock, version } = options;
  const router = createRouter();
  const sessions = createSessions();
  const seed = seedRouter({ router, sessions });
  const contract = addressed(
    router,
    addressesOf(seed as unknown as Record<string, Record<string, AnyProcedure>>),
  );
  const contextFor = (principal: Principal): RpcContext => ({
    ...{ door: 'loopback', caller: `${principal.kind} ${principal.id}`, services, log },
    guard: { ...options.guard, scopes: principal.scopes },
  });
  const callsFor = (principal: Principal) => callsOf(router, contextFor(principal));
  const authenticate = createAuthenticate({ tokens, checkSignIn: options.checkSignIn });
  const closing = new Map<string, AbortController>();
  const closingFor = ({ id }: Principal) => {
    const known = closing.get(id) ?? new AbortController();
    closing.set(id, known);
    return known.signal;
  };
  let port = options.port;
  const visitors = { port: () => port, allowed: () => settings().corsOrigins };
  let document: Promise<object> | null = null;
  const app = createApp({
    ...{ settings, visitors, authenticate, contextFor, callsFor, sessions, version, closingFor, clock, log },
    answer: createApiHandler([seed, contract as AnyRouter]),
    isWrite: createIsWrite(contract),
    document: () => {
      document ??= openApiDocument(
        { contract: contract as AnyRouter, seed },
        { version, address: address() },
      );
      return document;
    },
    page: options.page,
    mcp: (request, principal) => options.mcp(request, callsFor(principal)),
    pingMs: options.pingMs,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: 60_000, keepAliveTimeout: KEEP_ALIVE_MS },
  }) as Server;
  const sockets = serveSockets(server, {
    ...{ authenticate, visitors, callsFor, sessions, clock, log, pingMs: options.pingMs },
  });
  const address = () => `http://${LOOPBACK}:${port}`;
  const forget = tokens.onRevoke((id) => {
    sockets.closeOf(id);
    closing.get(id)?.abort();
    closing.delete(id);
  });
  port = await listen(server, port);
  log.info('the API answers', { address: address() });
  return {
    get address() {
      return address();
    },
    async close() {
      forget();
      sockets.close();
      for (const one of closing.values()) one.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
      });
      log.info('the API no longer answers');
    },
  };
}

/** Longer than programs keep a connection that rests, so that they close it and no request meets a closed one. */
const KEEP_ALIVE_MS = 65_000;
/** What is being answered may end, in ms. */
const LAST_ANSWERS_MS = 1_000;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const at = server.address();
      resolve(typeof at === 'object' && at !== null ? at.port : port);
    });
  });
}
