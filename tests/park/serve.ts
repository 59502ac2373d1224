import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { buildLibraries } from './build-libraries.ts';
import { generateForm, WIDGETS } from './generate-form.ts';
import { LIBRARIES, libraryPage } from './true-libraries.ts';

/** What one sent form held, by the server's own record. */
export interface Received {
  path: string;
  body: string;
}

/** Where the scripts of drawn widgets are. */
const PAGES = new URL('../evals/forms/pages/', import.meta.url);
const LISTED = 300;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves on loopback the forms that are drawn, one a seed at `/form/SEED`, and those of widget libraries at
 * `/library/NAME`, which are built at the first look at one. Keeps what is sent to it.
 */
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
    const widgets = WIDGETS.find((name) => pathname === `/widgets/${name}`);
    if (widgets !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(await readFile(new URL(widgets, PAGES)));
      return;
    }
    if (pathname.startsWith('/library/')) {
      await serveLibrary(pathname.slice('/library/'.length), response);
      return;
    }
    response.writeHead(pathname === '/' ? 200 : 404, HTML).end(listOf(received));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: at,
    url: (seed: number) => `${at}/form/${seed}`,
    libraryUrl: (name: string) => `${at}/library/${name}`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

let built: Promise<string> | null = null;

async function serveLibrary(path: string, response: ServerResponse): Promise<void> {
  const page = LIBRARIES.find(({ name }) => name === path);
  if (page !== undefined) {
    response.writeHead(200, HTML).end(libraryPage(page.name, page.title));
    return;
  }
  built ??= buildLibraries();
  const isName = /^[\w/@-]+(\.[\w-]+)*$/.test(path);
  const file = isName ? await readFile(join(await built, path)).catch(() => null) : null;
  response.writeHead(file === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'image/webp' });
  response.end(file ?? '');
}

function listOf(received: readonly Received[]): string {
  const links = Array.from({ length: LISTED }, (_, index) => `<a href="/form/${index + 1}">${index + 1}</a>`);
  const libraries = LIBRARIES.map(({ name, title }) => `<li><a href="/library/${name}">${title}</a></li>`);
  return `<!doctype html><meta charset="utf-8"><title>Practice park</title><h1>Practice park</h1>
<h2>With the widgets of real libraries</h2><ul>${libraries.join('')}</ul><h2>Drawn</h2>
<p>${LISTED} forms to try, each drawn from its number. ${received.length} sent so far.</p><p>${links.join(' ')}</p>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
