import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine that answers everything, and notes what it was asked for. */
export async function withHearing<T>(work: (origin: string, heard: string[]) => Promise<T>): Promise<T> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('<p>Another page</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
