import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';
import { drawForm, titleOf } from './draw.ts';
import type { DrawnForm } from './drawn.ts';
import { RELAY_WORKER } from './in-page-carrier.ts';
import { entryPage, formPage, thanksPage, thanksUrl } from './page.ts';
import { takeWebSocket } from './web-socket.ts';

/** One request that reached any of the origins. */
export interface Arrived {
  seed: number;
  at: number;
  method: string;
  origin: string;
  path: string;
  query: string;
  body: string;
}

export interface Site {
  /** Where each name of the internet is taken to. */
  port: number;
  /** A Greenhouse board that lists forms as postings, without encryption. */
  boardUrl: string;
  arrived: Arrived[];
  /** Parts that win over the drawn ones, by seed. */
  given: Map<number, Partial<DrawnForm>>;
  /** The forms that the board lists, by its token. */
  listed: Map<string, readonly DrawnForm[]>;
  /** The forms that the person's hand is at, and sends now. */
  hands: Set<number>;
  /** How many packets came beside the web's own connections (WebTransport, WebRTC). */
  datagrams(): number;
  close(): Promise<void>;
}

/** Serves every drawn form at its own origins and writes down everything that arrives. */
export async function startSite(): Promise<Site> {
  const arrived: Arrived[] = [];
  const given: Site['given'] = new Map();
  const listed: Site['listed'] = new Map();
  const hands: Site['hands'] = new Set();
  const note = (request: IncomingMessage, method: string, body: string): DrawnForm | null => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    const seed = Number(/f(\d+)x/.exec(`${url.pathname} ${url.host}`)?.[1] ?? Number.NaN);
    if (Number.isNaN(seed)) return null;
    const { origin, pathname: path, search: query } = url;
    arrived.push({ seed, at: Date.now(), method, origin, path, query, body });
    return drawForm(seed, given.get(seed));
  };
  const secure = createSecureServer(selfSigned('drawn forms'), async (request, response) => {
    const body = await bodyOf(request);
    const form = note(request, request.method ?? '', body);
    if (request.url === '/relay-worker.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(RELAY_WORKER);
    else if (form === null) response.writeHead(404).end();
    else if (request.url?.endsWith('/hand')) response.end(hands.has(form.seed) ? 'now' : 'not yet');
    else answer(form, request, response);
  });
  secure.on('upgrade', (request, socket) => {
    takeWebSocket(request, socket, (text) => void note(request, 'WEBSOCKET', text));
  });
  const board = createServer((request, response) => {
    const token = /boards\/([\w-]+)\//.exec(request.url ?? '')?.[1] ?? '';
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(boardOf(listed.get(token) ?? [])));
  });
  for (const server of [secure, board])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;
  let datagrams = 0;
  const beside = createSocket('udp4', () => {
    datagrams += 1;
  });
  await new Promise<void>((resolve) => beside.bind(portOf(secure), '127.0.0.1', resolve));
  return {
    ...{ arrived, given, listed, hands },
    datagrams: () => datagrams,
    port: portOf(secure),
    boardUrl: `http://127.0.0.1:${portOf(board)}`,
    async close() {
      beside.close();
      for (const server of [secure, board]) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

/** What the form's server does; all that is no page is taken and answered with "yes". */
function answer(form: DrawnForm, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const here = `${url.origin}${url.pathname}`;
  const page = pageAt(form, here, request);
  if (page?.location !== undefined) {
    response.writeHead(page.status, { location: page.location }).end();
    return;
  }
  if (page !== null) {
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(page.text);
    return;
  }
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT');
  response.setHeader(
    'access-control-allow-headers',
    request.headers['access-control-request-headers'] ?? '*',
  );
  const refused = here === form.sendUrl && form.answer === 'refused' && request.method === 'POST';
  response.writeHead(refused ? 500 : 200, { 'content-type': 'application/json' }).end('{"ok":true}');
}

interface Page {
  status: number;
  text?: string;
  location?: string;
}

function pageAt(form: DrawnForm, here: string, request: IncomingMessage): Page | null {
  const { foreign } = form;
  const { pathname } = new URL(here);
  const step = /\/step\/(\d+)$/.exec(pathname);
  if (here === form.url && foreign?.how === 'page-302' && !form.framed)
    return { status: 302, location: form.formUrl };
  if (here === form.url) return { status: 200, text: entryPage(form) };
  if (here === form.formUrl) return { status: 200, text: formPage(form, 0) };
  if (step !== null) return { status: 200, text: formPage(form, Number(step[1])) };
  if (here === thanksUrl(form)) return { status: 200, text: thanksPage(form) };
  if (here !== form.sendUrl) return null;
  if (foreign?.how === 'redirect-307') return { status: 307, location: `${foreign.origin}${pathname}` };
  if (!isPageRequest(request)) return null;
  if (form.answer === 'refused') return { status: 500, text: formPage(form, form.steps.length - 1, true) };
  if (form.answer === 'redirect') return { status: 302, location: thanksUrl(form) };
  return { status: 200, text: thanksPage(form) };
}

function isPageRequest(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-mode'] === 'navigate';
}

function boardOf(forms: readonly DrawnForm[]): unknown {
  const jobs = forms.map(({ seed, url }) => ({
    id: seed,
    title: titleOf(seed),
    absolute_url: url,
    location: { name: 'Berlin' },
    updated_at: new Date().toISOString(),
    company_name: `Acme ${seed}`,
    content: `<p>Acme ${seed} builds machines. You write TypeScript and know Linux.</p>`,
  }));
  return { jobs, meta: { total: jobs.length } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}
