import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = new URL('../../fixtures/forms/', import.meta.url);
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
const CHALLENGE = '<!doctype html><body><label><input type="checkbox"> I am not a robot</label></body>';

export interface Received {
  path: string;
  body: string;
}

/** Serves the pages of this folder on loopback and keeps every POST that arrives. */
export async function servePages() {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') {
      received.push({ path, body: await bodyOf(request) });
      const turnedDown = path === '/submit/picky' && !received.at(-1)?.body.includes('code=AB-12');
      response.writeHead(turnedDown ? 422 : 200, { 'content-type': 'text/html; charset=utf-8' });
      if (path === '/submit/silent') response.end();
      else if (path === '/submit/numbered') {
        response.write('<h1>Thank you for ap&#8203;plying&#8238;</h1>');
        setTimeout(() => response.end('<p>Your reference number is <b>AB-1207</b>.</p>'), 500);
      } else response.end('<h1>Thank you for applying</h1><p>We will be in touch.</p>');
      return;
    }
    if (path.includes('recaptcha') || path.includes('hcaptcha')) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(CHALLENGE);
      return;
    }
    try {
      const file = await readFile(fileURLToPath(new URL(`.${path}`, PAGES)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(file);
    } catch {
      response.writeHead(404).end('no such page');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page: string) => `http://127.0.0.1:${port}/${page}`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
