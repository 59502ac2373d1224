import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createHttp, type HttpSettings } from '#main/http/create-http.ts';
import type { Http } from '#main/http/http.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** A server of its own for one test. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function testHttp(settings: Partial<HttpSettings> = {}): Http {
  return createHttp({
    timeoutMs: () => 2_000,
    userAgent: 'JobAI-test',
    log: silentLog,
    clock: movableClock(),
    resolve: async () => ['203.0.113.7'],
    ...settings,
  });
}
