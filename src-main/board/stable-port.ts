import { mkdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { writeDurably } from './durable-file.ts';

/**
 * Listens on 127.0.0.1 at the port of last time where it is free, since stored jobs link to it; else at any.
 * A `wanted` port that is taken is an error.
 */
export async function listenOnStablePort(server: Server, folder: string, wanted?: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'port');
  const last = Number(await readFile(file, 'utf8').catch(() => '0'));
  const port = wanted
    ? await listen(server, wanted)
    : await listen(server, last || 0).catch(() => listen(server, 0));
  if (port !== last && !wanted) await writeDurably(file, String(port));
  return port;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void =>
      reject(
        new ExternalServiceError(`The practice board can't use port ${port}: another program has it.`, {
          cause,
        }),
      );
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
