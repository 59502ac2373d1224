import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock, Logger } from '#agents/ports.ts';
import { JobAIError, ValidationError } from '#shared/errors/index.ts';
import { createAddressGuard } from './address-guard.ts';
import { download } from './download.ts';
import { networkFailure, statusFailure } from './failure.ts';
import { fetchFollowing } from './fetch-following.ts';
import { createHostQueue } from './host-queue.ts';
import type { Downloads, Http, HttpPage, RequestOptions } from './http.ts';
import { parseJson } from './parse-json.ts';
import { parseUrl } from './parse-url.ts';
import { createPinnedAgent } from './pinned-agent.ts';
import { readLimited } from './read-limited.ts';
import { retryAfterMs } from './retry-after.ts';
import { createRobots } from './robots.ts';

/** One request as it went out. */
export interface SentRequest {
  /** ISO 8601. */
  at: string;
  url: URL;
  method: string;
  /** Of the bodies. */
  bytesOut: number;
  bytesIn: number;
  /** Null where no answer came. */
  status: number | null;
}

export interface HttpSettings {
  /** The time limit of one request with its body, in ms. A function where it may change. */
  timeoutMs: () => number;
  /** Hosts of these are named by the user. */
  baseUrls?: (() => Readonly<Record<string, string>>) | undefined;
  /** Only loopback and named hosts are asked. */
  offline?: boolean | undefined;
  /** 10 MB by default. */
  maxBytes?: number | undefined;
  /** The longest wait that a host's Retry-After is given, in ms; 10 s by default. */
  longestWaitMs?: number | undefined;
  resolve?: ((hostname: string) => Promise<string[]>) | undefined;
  userAgent: string;
  /** Hears of each request that went out. */
  sent?: ((request: SentRequest) => void) | undefined;
  log: Logger;
  clock: Clock;
}

const MAX_BYTES = 10 * 1024 * 1024;
const MOST_TRIES = 3;
/** A redirect: what it answered is not kept. */
const HOP = { status: null, bytesIn: 0 };
const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.5';

/** Builds the app's way to the web; see `Http` for what it promises. */
export function createHttp(settings: HttpSettings): Http & Downloads {
  const {
    offline = false,
    baseUrls = () => ({}),
    maxBytes = MAX_BYTES,
    longestWaitMs = 10_000,
    clock,
    log,
  } = settings;
  const guard = createAddressGuard({ offline, baseUrls, resolve: settings.resolve });
  const agent = createPinnedAgent(guard.checked);
  const inTurn = createHostQueue();
  const checkRobots = createRobots(settings.userAgent, async (url) => (await once(url, {}, {})).page.body);

  async function once(
    url: URL,
    init: RequestInit,
    options: RequestOptions,
  ): Promise<{ page: HttpPage; wait: number | null }> {
    const timeoutMs = options.timeoutMs ?? settings.timeoutMs();
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
    const headers = {
      'user-agent': settings.userAgent,
      accept: options.accept ?? ACCEPT_PAGE,
      ...init.headers,
      ...options.headers,
    };
    const at = clock.now().toISOString();
    const hops: URL[] = [];
    const check = async (hop: URL) => {
      await guard.check(hop);
      hops.push(hop);
    };
    const got = { status: null as number | null, bytesIn: 0 };
    try {
      const fetched = await fetchFollowing(url, { ...init, headers, signal }, { check, agent });
      const { response } = fetched;
      got.status = response.status;
      const body = await readLimited(response, fetched.url.host, maxBytes);
      got.bytesIn = Buffer.byteLength(body);
      const mime = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const page = {
        ...{ url: fetched.url.href, status: response.status, mime, body },
        etag: response.headers.get('etag') ?? undefined,
        lastModified: response.headers.get('last-modified') ?? undefined,
      };
      return { page, wait: retryAfterMs(response.headers.get('retry-after'), clock.now()) };
    } catch (thrown) {
      options.signal?.throwIfAborted();
      throw thrown instanceof JobAIError
        ? thrown
        : networkFailure(url, limit.aborted ? limit.reason : thrown, timeoutMs);
    } finally {
      const { method = 'GET', body } = init;
      const bytesOut = typeof body === 'string' ? Buffer.byteLength(body) : 0;
      tell(hops, { at, method, bytesOut }, got);
    }
  }

  function tell(
    hops: readonly URL[],
    sent: Pick<SentRequest, 'at' | 'method' | 'bytesOut'>,
    got: Pick<SentRequest, 'status' | 'bytesIn'>,
  ): void {
    const last = hops.length - 1;
    for (const [index, url] of hops.entries())
      settings.sent?.({ ...sent, url, ...(index < last ? HOP : got) });
  }

  async function request(address: string, init: RequestInit, options: RequestOptions): Promise<HttpPage> {
    const url = urlOf(address);
    if (options.named === true) guard.name(url.href);
    await guard.check(url);
    if (options.named !== true && options.api !== true) await checkRobots(url);
    for (let attempt = 1; ; attempt += 1) {
      const { page, wait } = await inTurn(url, () => once(url, init, options));
      if (page.status < 400) return page;
      const asksToWait =
        (page.status === 429 || page.status === 503) && wait !== null && wait <= longestWaitMs;
      if (!asksToWait || attempt === MOST_TRIES) throw statusFailure(url, page.status, wait);
      log.info('a host asked to wait', { host: url.host, ms: wait, attempt });
      await sleep(wait, undefined, { signal: options.signal });
    }
  }

  return {
    read: (url, options = {}) =>
      request(url, options.json === undefined ? {} : postOf(options.json), options),
    async json(url, schema, options = {}) {
      const page = await request(url, {}, { accept: 'application/json', ...options, api: true });
      return parseJson(page.body, schema, new URL(page.url).host);
    },
    async post(url, body, schema, options = {}) {
      const page = await request(url, postOf(body), { accept: 'application/json', ...options, api: true });
      return parseJson(page.body, schema, new URL(page.url).host);
    },
    async download(address, file, options) {
      const url = urlOf(address);
      const at = clock.now().toISOString();
      const got = { status: null as number | null, bytesIn: 0 };
      const hops: URL[] = [];
      const check = async (hop: URL) => {
        await guard.check(hop);
        hops.push(hop);
      };
      const progress = (bytes: number, of: number | null) => {
        got.bytesIn = bytes;
        options.progress(bytes, of);
      };
      const headers = { 'user-agent': settings.userAgent };
      try {
        const done = await download(url, file, { ...options, progress }, { check, agent, headers });
        got.status = done.status;
      } finally {
        tell(hops, { at, method: 'GET', bytesOut: 0 }, got);
      }
    },
    allow: (origin) => guard.name(origin),
    check: async (address) => guard.check(urlOf(address)),
    isNamed: guard.isNamed,
    isNamedInside: guard.isNamedInside,
  };
}

function postOf(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function urlOf(address: string): URL {
  const url = parseUrl(address);
  if (url !== null) return url;
  throw new ValidationError(
    `"${address.slice(0, 200)}" is no web address. Give one that starts with https://.`,
  );
}
