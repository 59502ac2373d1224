import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostileSite {
  url: string;
  /** By path. */
  pages: Map<string, string>;
  /** All that came and was no plain reading: method and path. */
  writes: string[];
  close(): Promise<void>;
}

/** A site on loopback whose pages are drawn. Two of them stand for two origins. */
export async function serveHostile(): Promise<HostileSite> {
  const pages = new Map<string, string>();
  const writes: string[] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    request.resume();
    if (method !== 'GET' && method !== 'HEAD') writes.push(`${method} ${url}`);
    const page = pages.get(url);
    if (page === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    writes,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
