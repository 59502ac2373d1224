import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answerWith, FAULTS, type Fault } from './faults.ts';

/** The vendors' own paths, each with the file that stands for its answer. */
const BOARDS: readonly (readonly [path: RegExp, file: string])[] = [
  [/^\/v1\/boards\/([^/]+)\/jobs$/, 'greenhouse.json'],
  [/^\/v0\/postings\/([^/]+)$/, 'lever.json'],
  [/^\/posting-api\/job-board\/([^/]+)$/, 'ashby.json'],
  [/^\/v1\/companies\/([^/]+)\/postings$/, 'smartrecruiters.json'],
  [/^\/api\/v1\/widget\/accounts\/([^/]+)$/, 'workable.json'],
  [/^\/api\/offers\/?$/, 'recruitee.json'],
  [/^\/xml$/, 'personio.xml'],
  [/^\/jobs\.json$/, 'teamtailor.json'],
];

export interface BoardSimulator {
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves stored answers of job boards at their real paths on loopback. A token named like a fault
 * (`404`, `500`, `hang`, `30mb`, `empty`, `429`, `odd`) gets that fault; so does `/fault/NAME`. `/postings/FILE` serves a page.
 */
export async function startBoards({
  dataDir,
  port = 0,
}: {
  dataDir: string;
  port?: number;
}): Promise<BoardSimulator> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(dataDir, request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
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

async function answer(dataDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const fault = /^\/fault\/(\w+)$/.exec(url.pathname)?.[1];
  if (isFault(fault)) return answerWith(fault, '', response);
  const page = /^\/postings\/([\w.-]+)$/.exec(url.pathname)?.[1];
  if (page !== undefined) return sendFile(join(dataDir, 'postings', page), response);
  for (const [path, file] of BOARDS) {
    const match = path.exec(url.pathname);
    if (match === null) continue;
    if (isFault(match[1])) return answerWith(match[1], file.replace(/\.\w+$/, ''), response);
    if (Number(url.searchParams.get('skip') ?? 0) > 0) return void response.end('[]');
    return sendFile(join(dataDir, 'boards', file), response);
  }
  response.writeHead(404).end('{"error":"not found"}');
}

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  const type = file.endsWith('.json')
    ? 'application/json'
    : file.endsWith('.xml')
      ? 'application/xml'
      : 'text/html';
  const body = await readFile(file);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

function isFault(name: string | undefined): name is Fault {
  return FAULTS.some((fault) => fault === name);
}
