import { createHash } from 'node:crypto';
import type { Clock, ReadablePage } from '#agents/ports.ts';
import type { SourceDeps, SourceReadOptions } from './source.ts';

interface KeptAnswer {
  at: number;
  etag?: string | undefined;
  lastModified?: string | undefined;
  page: ReadablePage;
}

export interface KeptAnswersDeps {
  read(
    url: string,
    options: SourceReadOptions,
  ): Promise<ReadablePage & { etag?: string | undefined; lastModified?: string | undefined }>;
  cache: { get(key: string): string | null; set(key: string, value: string, ttlMs?: number): void };
  clock: Clock;
}

/** How long an answer is kept to be asked for by its mark, in ms. */
const KEPT = 86_400_000;
const HOUR = 3_600_000;
/** Characters: of the few sites that want to be asked seldom all is kept, of the many boards what is small. */
const LARGEST = { seldom: 6_000_000, else: 300_000 };

/**
 * Reads for sources, politely: an answer that is young enough is used again without a request; an older one is asked for
 * by its mark (ETag, Last-Modified), so that the host need not send it again.
 */
export function keptAnswers({ read, cache, clock }: KeptAnswersDeps): SourceDeps['http'] {
  return {
    async read(url, options) {
      const { keepMs, ...request } = options;
      if (keepMs === undefined) return read(url, request);
      const key = `answer:${createHash('sha256')
        .update(JSON.stringify([url, request.json, request.headers]))
        .digest('hex')}`;
      const kept = parsed(cache.get(key));
      const now = clock.now().getTime();
      // One of the future was kept before the clock was set back: nobody knows how old it is.
      const isYoung = kept !== null && kept.at <= now && now - kept.at < keepMs;
      if (isYoung) return kept.page;
      const page = await read(url, { ...request, headers: { ...request.headers, ...marksOf(kept) } });
      const fresh = page.status === 304 && kept !== null ? kept : keptOf(page);
      const largest = keepMs >= HOUR ? LARGEST.seldom : LARGEST.else;
      if (fresh.page.body.length <= largest) cache.set(key, JSON.stringify({ ...fresh, at: now }), KEPT);
      return fresh.page;
    },
  };
}

function keptOf({
  etag,
  lastModified,
  ...page
}: Awaited<ReturnType<KeptAnswersDeps['read']>>): Omit<KeptAnswer, 'at'> {
  return { etag, lastModified, page };
}

function marksOf(kept: KeptAnswer | null): Record<string, string> {
  return {
    ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
    ...(kept?.lastModified === undefined ? {} : { 'if-modified-since': kept.lastModified }),
  };
}

function parsed(text: string | null): KeptAnswer | null {
  return text === null ? null : (JSON.parse(text) as KeptAnswer);
}
