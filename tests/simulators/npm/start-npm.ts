import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How the registry behaves: it may hold a package back half sent, send another, or have none. */
export type NpmMood = 'well' | 'stands-still' | 'other-content' | 'missing';

export interface NpmRegistry {
  url: string;
  /** Paths that were asked for. */
  asked: string[];
  mood(mood: NpmMood): void;
  close(): Promise<void>;
}

const MEMBER = '4.0.0_best_int/eng.traineddata.gz';

/** A registry on loopback that serves the package of English data as it is installed here. */
export async function startNpm(): Promise<NpmRegistry> {
  const real = readFileSync(createRequire(import.meta.url).resolve(`@tesseract.js-data/eng/${MEMBER}`));
  const packageOf = (data: Buffer) =>
    gzipSync(
      Buffer.concat([
        member('package/package.json', Buffer.from('{}')),
        member(`package/${MEMBER}`, data),
        Buffer.alloc(1024),
      ]),
      { level: 1 },
    );
  const asked: string[] = [];
  let mood: NpmMood = 'well';
  const server = createServer((incoming, response) => {
    const path = decodeURIComponent(incoming.url ?? '');
    asked.push(path);
    if (mood === 'missing' || path !== '/@tesseract.js-data/eng/-/eng-1.0.0.tgz') {
      response.writeHead(404).end();
      return;
    }
    const body = packageOf(mood === 'other-content' ? Buffer.from(real).fill(1, 5_000, 5_010) : real);
    response.writeHead(200, { 'content-length': body.length });
    if (mood === 'stands-still') response.write(body.subarray(0, 100_000));
    else response.end(body);
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

function member(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0, 'utf8');
  head.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  head.write('0', 156, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}
