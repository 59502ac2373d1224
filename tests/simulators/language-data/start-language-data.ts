import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

/** How the server behaves: it may hold a file back half sent, send another, or have none. */
export type LanguageDataMood = 'well' | 'stands-still' | 'other-content' | 'missing';

export interface LanguageDataServer {
  url: string;
  /** Paths that were asked for. */
  asked: string[];
  mood(mood: LanguageDataMood): void;
  close(): Promise<void>;
}

const MEMBER = '4.0.0_best_int/eng.traineddata.gz';

/** A server on loopback that has the data of English as it is installed here. */
export async function startLanguageData(): Promise<LanguageDataServer> {
  const real = readFileSync(createRequire(import.meta.url).resolve(`@tesseract.js-data/eng/${MEMBER}`));
  const asked: string[] = [];
  let mood: LanguageDataMood = 'well';
  const server = createServer((incoming, response) => {
    const path = decodeURIComponent(incoming.url ?? '');
    asked.push(path);
    if (mood === 'missing' || path !== `/npm/@tesseract.js-data/eng@1.0.0/${MEMBER}`) {
      response.writeHead(404).end();
      return;
    }
    const body = mood === 'other-content' ? Buffer.from(real).fill(1, 5_000, 5_010) : real;
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
