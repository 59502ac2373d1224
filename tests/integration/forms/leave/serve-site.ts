import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that arrived at one of the two sites. */
export interface Arrived {
  site: 'own' | 'other';
  host: string;
  method: string;
  path: string;
  body: string;
  /** All of them as text. */
  headers: string;
}

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** Two origins on loopback: the employer's and somebody else's. What is not a page of theirs is taken and thanked for. */
export async function serveSites() {
  const arrived: Arrived[] = [];
  const connections: Arrived['site'][] = [];
  const pages = new Map<string, Answer>();
  const open = async (site: Arrived['site']) => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { host = '' } = request.headers;
      const path = request.url ?? '/';
      const body = Buffer.concat(chunks).toString('latin1');
      const headers = JSON.stringify(request.headers);
      arrived.push({ site, host, method: request.method ?? '', path, body, headers });
      const answer = pages.get(`${site} ${path.split('?')[0]}`);
      if (typeof answer === 'function') return answer(request, response);
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-headers': '*',
      });
      response.end(request.method === 'OPTIONS' ? '' : (answer ?? '<h1>Thank you for applying</h1>'));
    });
    server.on('upgrade', (request, socket) => {
      arrived.push({ site, host: '', method: 'WEBSOCKET', path: request.url ?? '', body: '', headers: '' });
      socket.destroy();
    });
    server.on('connection', () => connections.push(site));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const own = await open('own');
  const other = await open('other');
  return {
    own: own.origin,
    other: other.origin,
    arrived,
    /** Each connection that was opened, whether anything was asked over it or not. */
    connections,
    /** Serves a page at a path of the employer's, or of the other's with `other `. */
    page(path: string, answer: Answer): string {
      const [site, at] = path.startsWith('other ')
        ? (['other', path.slice(6)] as const)
        : (['own', path] as const);
      pages.set(`${site} ${at}`, answer);
      return `${site === 'own' ? own.origin : other.origin}${at}`;
    },
    /** All but pages and pictures of browsers. */
    sent: () =>
      arrived.filter(
        ({ method, path }) => method !== 'GET' && method !== 'OPTIONS' && path !== '/favicon.ico',
      ),
    /** Whatever reached the other site with something of the user's in it. */
    leaked: () =>
      arrived.filter(
        ({ site, method, path, body }) =>
          site === 'other' &&
          (method === 'WEBSOCKET' || method === 'POST' || /ada|byron|QWRh/i.test(`${path} ${body}`)),
      ),
    async close() {
      for (const { server } of [own, other]) {
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    },
  };
}

export const QUESTIONS =
  '<p><label>Full name * <input name="full_name" required></label></p><p><label>Email * <input type="email" name="email" required></label></p>';

export function asPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Apply</title>${head}</head><body><h1>Engineer</h1>${body}</body></html>`;
}
