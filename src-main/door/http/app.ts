import { Hono } from 'hono';
import type { Clock, Logger } from '#agents/ports.ts';
import type { Calls } from '#main/rpc/calls.ts';
import type { RpcContext } from '#main/rpc/context.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { createApiHandler } from '../api/api-handler.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Principal } from '../auth/principal.ts';
import { eventStream } from '../events/event-stream.ts';
import type { Sessions } from '../seed/row.ts';
import { answerError, answerHttp } from './answers.ts';
import { corsByList } from './cors.ts';
import type { DoorEnv } from './env.ts';
import { rateLimit } from './rate-limit.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { sizeLimit } from './size-limit.ts';
import { principalOf, required, whoAsks } from './who-asks.ts';
import { type Visitors, whoMayCome } from './who-may-come.ts';

/** A file of the API's own page. */
export interface Page {
  body: string;
  type: string;
}

export interface AppOptions {
  settings(): Settings['api'];
  visitors: Visitors;
  authenticate: Authenticate;
  contextFor(principal: Principal): RpcContext;
  callsFor(principal: Principal): Calls;
  answer: ReturnType<typeof createApiHandler>;
  isWrite(method: string, path: string): boolean;
  document(): Promise<object>;
  /** The page at `/docs` and what it loads; null for a name that there is not. */
  page(name: string): Promise<Page | null>;
  /** What takes requests at `/mcp`. */
  mcp(request: Request, principal: Principal): Promise<Response>;
  sessions: Sessions;
  version: string;
  /** Aborts when the door closes; per caller also when their token is taken back. */
  closingFor(principal: Principal): AbortSignal;
  clock: Clock;
  log: Logger;
  pingMs?: number | undefined;
}

/**
 * All that answers over HTTP, behind one chain (seed sections 3 and 18): security headers, the request's name and time, who
 * may come at all, size, who asks, how often, CORS; then the address.
 */
export function createApp(options: AppOptions): Hono<DoorEnv> {
  const { settings, clock, log } = options;
  const app = new Hono<DoorEnv>();
  app.use(securityHeaders);
  app.use(requestLog(log));
  app.use(whoMayCome(options.visitors));
  app.use(sizeLimit);
  app.use(whoAsks(options.authenticate));
  app.use(rateLimit({ limits: settings, isWrite: options.isWrite }));
  app.use(corsByList(() => settings().corsOrigins));

  app.get('/', (context) => context.json({ status: 'ok' }));
  app.get('/api/live', (context) => context.json({ status: 'alive' }));
  app.get('/api/ready', (context) => context.json({ status: 'ready' }));
  app.get('/api/health', async (context) => {
    const principal = context.get('principal');
    const base = {
      ...{ status: 'healthy', version: options.version, environment: 'desktop' },
      features: { rate_limit: settings().rateLimitEnabled, supabase_sign_in: settings().supabaseUrl !== '' },
    };
    if (principal === null) return context.json(base);
    const { engine } = await options.callsFor(principal).system.health({});
    return context.json({ ...base, engine, user: principal.id });
  });

  app.get('/openapi.json', async (context) => context.json(await options.document()));
  app.get('/docs/:name?', async (context) => {
    const page = await options.page(context.req.param('name') ?? 'index.html');
    if (page === null) return answerHttp(context, 404, 'There is no such page.');
    return context.body(page.body, 200, { 'Content-Type': page.type });
  });

  for (const path of ['/sse/:session', '/api/v1/sse/:session', '/api/sse/:session'])
    app.get(path, required, (context) => {
      const principal = principalOf(context);
      const session = context.req.param('session') ?? '';
      return eventStream(context, {
        ...{ calls: options.callsFor(principal), clock, pingMs: options.pingMs },
        runId: session === 'all' ? undefined : options.sessions.runOf(session),
        closing: options.closingFor(principal),
      });
    });

  const { mcp } = options;
  if (mcp !== undefined) app.all('/mcp', required, (context) => mcp(context.req.raw, principalOf(context)));

  app.all('/api/*', required, async (context) => {
    const prefix = context.req.path.startsWith('/api/v1/') ? '/api/v1' : '/api';
    const principal = principalOf(context);
    const { raw } = context.req;
    const signal = AbortSignal.any([raw.signal, options.closingFor(principal)]);
    const found = await options.answer(new Request(raw, { signal }), prefix, options.contextFor(principal));
    return found ?? context.notFound();
  });

  app.notFound((context) =>
    answerHttp(context, 404, 'There is nothing at this address. GET /openapi.json lists all that there is.'),
  );
  app.onError((thrown, context) => {
    log.error('a request failed', { path: context.req.path, error: thrown });
    return answerError(context, thrown);
  });
  return app;
}
