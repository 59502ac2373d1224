import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '#agents/ports.ts';
import { JobAIError, serialiseError } from '#shared/errors/index.ts';
import type { Board } from './board.ts';
import { answerWithFault } from './faults.ts';
import type { Asset } from './load-assets.ts';
import { problemPage } from './pages/problem.ts';
import { asset, json, page, type Reply, send } from './reply.ts';
import { routes } from './routes.ts';

interface Serving {
  board: Board;
  assets: Map<string, Asset>;
  log: Logger;
  faults: boolean;
}

/** Answers one request; whatever goes wrong inside becomes a page that says so. */
export async function handleRequest(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', serving.board.origin);
  const fault = serving.faults ? url.searchParams.get('fault') : null;
  const safely = (): Promise<Reply> =>
    answer(serving, request, url).catch((thrown) => problem(serving, url, thrown));
  const reply = fault === null ? await safely() : await answerWithFault(fault, { request, response }, safely);
  if (reply !== null) send(response, reply);
}

async function answer({ board, assets }: Serving, request: IncomingMessage, url: URL): Promise<Reply> {
  if (!isOwnRequest(board, request)) return { status: 403, headers: {}, body: 'Only this machine may ask.' };
  const found = assets.get(url.pathname.replace('/assets/', ''));
  if (url.pathname.startsWith('/assets/') && found !== undefined) return asset(found.type, found.body);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(url.pathname) : null;
    if (match !== null) return route.handle({ board, raw: request, url, params: { ...match.groups } });
  }
  return page(problemPage('There is no such page on the practice board.'), 404);
}

/** Refuses other host names (DNS rebinding) and forms that other sites post. */
function isOwnRequest(board: Board, request: IncomingMessage): boolean {
  const { host } = new URL(board.origin);
  const own = [host, host.replace('127.0.0.1', 'localhost')];
  const { origin } = request.headers;
  return (
    own.includes(request.headers.host ?? '') &&
    (origin === undefined || own.some((name) => origin === `http://${name}`))
  );
}

function problem({ log }: Serving, url: URL, thrown: unknown): Reply {
  const error = serialiseError(thrown);
  const status = thrown instanceof JobAIError ? thrown.status : 500;
  if (status >= 500) log.error('the practice board failed', { path: url.pathname, cause: String(thrown) });
  return /^\/(v0|v1|api)\//.test(url.pathname)
    ? json(error, status)
    : page(problemPage(error.message), status);
}
