import { createHttp } from '#main/http/create-http.ts';
import { readPosting } from '#main/postings/read-posting.ts';
import { readPostings } from '#main/postings/read-postings.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import { movableClock } from './movable-clock.ts';
import { silentLog } from './silent-log.ts';

/** What a source needs, with the real way to the web and the real readers, on this thread. `base` replaces every vendor's address. */
export function sourceDeps(
  base: string | undefined,
  options: {
    timeoutMs?: number;
    practice?: string;
    keys?: Record<string, string>;
    search?: SourceDeps['search'];
    broader?: string[];
  } = {},
): SourceDeps {
  const clock = movableClock();
  const now = clock.now().toISOString();
  const timeoutMs = () => options.timeoutMs ?? 5_000;
  return {
    http: createHttp({
      timeoutMs,
      userAgent: 'JobAI-test',
      log: silentLog,
      clock,
      resolve: async () => ['203.0.113.7'],
    }),
    key: async (name) => options.keys?.[name] ?? null,
    search: options.search ?? { engine: async () => null, web: async () => [] },
    broaden: async () => options.broader ?? [],
    readBoard: async (answer) => readPostings({ ...answer, now }),
    readPosting: async (page) => readPosting({ ...page, now }),
    baseUrl: (name) => (name === 'practice' ? undefined : base),
    practiceOrigin: async () => options.practice ?? '',
    clock,
    log: silentLog,
    signal: new AbortController().signal,
  };
}
