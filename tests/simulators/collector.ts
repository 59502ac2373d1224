import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One span as it came. */
export interface ReceivedSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Record<string, unknown>;
}

type Value = { stringValue?: string; intValue?: number; doubleValue?: number; boolValue?: boolean };
interface Body {
  resourceSpans?: {
    scopeSpans: {
      spans: (Omit<ReceivedSpan, 'attributes'> & { attributes?: { key: string; value: Value }[] })[];
    }[];
  }[];
}

/** A collector of traces and metrics on this machine, that keeps all that comes. */
export async function startCollector() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(`${request.url} ${Buffer.concat(chunks)}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything, as it came. */
    text: () => bodies.join('\n'),
    spans: (): ReceivedSpan[] =>
      bodies
        .filter((body) => body.startsWith('/v1/traces '))
        .flatMap((body) => (JSON.parse(body.slice(11)) as Body).resourceSpans ?? [])
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
        .map((span) => ({
          ...span,
          attributes: Object.fromEntries(
            (span.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]),
          ),
        })),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
