import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWERS, pageAsked } from './answers.ts';

export interface ServedAnswers {
  origin: string;
  /** Paths with their queries, in the order in which they were asked for. */
  asked: { url: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** How the server behaves badly: per page of a source, or for all. */
export type Misbehave = (source: string, page: number, response: ServerResponse) => boolean;

/** Serves every source's written answers at its own paths on loopback. */
export async function serveAnswers(misbehave: Misbehave = () => false): Promise<ServedAnswers> {
  const asked: ServedAnswers['asked'] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push({ url: `${url.pathname}${url.search}`, headers: request.headers });
    let sent = '';
    for await (const chunk of request) sent += String(chunk);
    if (url.pathname === '/api/v1/search_by_date') json(response, THREADS);
    else answer(url, sent, response, misbehave);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The same author posts two threads a month. */
const THREADS = {
  hits: [
    {
      objectID: '4002',
      title: 'Ask HN: Who wants to be hired? (November 2026)',
      created_at: '2026-11-02T15:00:01Z',
    },
    { objectID: '4001', title: 'Ask HN: Who is hiring? (November 2026)', created_at: '2026-11-02T15:00:00Z' },
  ],
};

function answer(url: URL, sent: string, response: ServerResponse, misbehave: Misbehave): void {
  const found = Object.entries(ANSWERS).find(([, { paths }]) =>
    paths.some((path) => path.test(url.pathname)),
  );
  if (found === undefined) {
    response.writeHead(404).end('{"error":"not found"}');
    return;
  }
  const [source, answers] = found;
  const index = pageAsked(answers, url, sent);
  if (misbehave(source, index, response)) return;
  const body = answers.pages[index] ?? emptyPage(answers.pages[0]);
  if (typeof body === 'string') text(response, body);
  else json(response, body);
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', etag: '"v1"' }).end(JSON.stringify(body));
}

function text(response: ServerResponse, body: string): void {
  const type = body.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type }).end(body);
}

/** A page behind the last has the shape of the first, and no records. */
function emptyPage(first: unknown): unknown {
  if (Array.isArray(first)) return [];
  if (typeof first === 'string') return first.replace(/<(ul|table)[\s\S]*<\/\1>/, '<ul></ul>');
  const entries = Object.entries(first as object);
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
}
