import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tinyModel } from './tiny-model.ts';

/** How the host behaves: it may stop in the middle of a file until it is let go on, or break off. */
export type HostMood = 'well' | 'stands-still' | 'breaks-off' | 'missing' | 'rubbish';

export interface ModelHost {
  url: string;
  /** Paths that were asked for. */
  asked: string[];
  mood(mood: HostMood): void;
  close(): Promise<void>;
}

/** A host of models on loopback, with a redirect to where the files lie, as the real one has. */
export async function startModelHost(): Promise<ModelHost> {
  const files = tinyModel();
  const asked: string[] = [];
  let mood: HostMood = 'well';
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '';
    asked.push(path);
    if (!path.startsWith('/files/')) {
      response.writeHead(302, { location: `/files/${path.split('/resolve/main/')[1]}` }).end();
      return;
    }
    const file = files[path.slice('/files/'.length)];
    if (file === undefined || mood === 'missing') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-length': file.length });
    if (mood === 'well') response.end(file);
    else if (mood === 'rubbish') response.end(Buffer.alloc(file.length, path.endsWith('.json') ? ' ' : 1));
    else {
      response.write(file.subarray(0, 40));
      if (mood === 'breaks-off') setTimeout(() => response.destroy(), 20);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mood(next) {
      mood = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
