import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateForm } from './generate-form.ts';

/** What one sent form held, by the server's own record. */
export interface Received {
  path: string;
  body: string;
}

const LISTED = 300;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** Serves generated forms on loopback, one a seed at `/form/SEED`, and keeps what is sent to it. */
export async function servePark(port = 0) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      received.push({ path: pathname, body: await bodyOf(request) });
      response.writeHead(200, HTML).end('<h1>Thank you for applying</h1><p><a href="/">All forms</a></p>');
      return;
    }
    const seed = /^\/form\/(\d{1,6})$/.exec(pathname)?.[1];
    if (seed !== undefined) {
      response.writeHead(200, HTML).end(generateForm(Number(seed)).html);
      return;
    }
    response.writeHead(pathname === '/' ? 200 : 404, HTML).end(listOf(received));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: at,
    url: (seed: number) => `${at}/form/${seed}`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listOf(received: readonly Received[]): string {
  const links = Array.from({ length: LISTED }, (_, index) => `<a href="/form/${index + 1}">${index + 1}</a>`);
  return `<!doctype html><meta charset="utf-8"><title>Practice park</title><h1>Practice park</h1>
<p>${LISTED} forms to try, each drawn from its number. ${received.length} sent so far.</p><p>${links.join(' ')}</p>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
