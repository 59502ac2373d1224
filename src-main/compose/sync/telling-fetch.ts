import type { Clock } from '#agents/ports.ts';
import type { SentRequest } from '#main/http/create-http.ts';

/** One request takes no longer, in ms. */
const LIMIT_MS = 60_000;

/** Node's own fetch with a limit, that tells of each request which went out. */
export function tellingFetch(sent: (request: SentRequest) => void, clock: Clock): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const limit = AbortSignal.timeout(LIMIT_MS);
    const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const about = {
      at: clock.now().toISOString(),
      url,
      method: init.method ?? 'GET',
      bytesOut: sizeOf(init.body),
    };
    try {
      const response = await fetch(input, { ...init, signal });
      const bytesIn = Number(response.headers.get('content-length') ?? 0);
      sent({ ...about, bytesIn, status: response.status });
      return response;
    } catch (thrown) {
      sent({ ...about, bytesIn: 0, status: null });
      throw thrown;
    }
  };
}

function sizeOf(body: unknown): number {
  if (typeof body === 'string') return Buffer.byteLength(body);
  return body instanceof Uint8Array ? body.byteLength : 0;
}
