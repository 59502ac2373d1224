import { createHash } from 'node:crypto';
import type { SearchHit, SearchOptions, SearchPort } from '#agents/ports.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { SearchEngine, SearchHttp } from './engine.ts';
import { searxng } from './searxng.ts';
import { serpapi } from './serpapi.ts';

export interface SearchDeps {
  http: SearchHttp;
  settings(): Pick<Settings, 'webSearch' | 'baseUrls'>;
  secret(name: string): Promise<string | null>;
  /** Keeps answers for a while. */
  cache: { get(key: string): string | null; set(key: string, value: string, ttlMs?: number): void };
}

export interface WebSearch extends SearchPort {
  /** The name of the engine that would be asked; null where none is set up. */
  engine(): Promise<string | null>;
  web(query: string, options?: SearchOptions & { signal?: AbortSignal | undefined }): Promise<SearchHit[]>;
}

export const SEARCH_KEY = 'SERPAPI_API_KEY';
/** How long an answer is used again, in ms: what is new today must be found today. */
const KEEP = { day: 3_600_000, week: 6 * 3_600_000, month: 24 * 3_600_000 };

/** Web search by SerpAPI with the user's key, or by their own SearXNG; nothing is found where neither is set up. */
export function createSearch({ http, settings, secret, cache }: SearchDeps): WebSearch {
  async function engine(): Promise<SearchEngine | null> {
    const { webSearch, baseUrls } = settings();
    if (webSearch.engine === 'searxng')
      return webSearch.searxngUrl === '' ? null : searxng({ http, baseUrl: webSearch.searxngUrl });
    const key = await secret(SEARCH_KEY);
    return key === null || key === '' ? null : serpapi({ http, key, baseUrl: baseUrls.serpapi });
  }

  return {
    engine: async () => (await engine())?.name ?? null,
    async web(query, options = {}) {
      const chosen = await engine();
      if (chosen === null) return [];
      const { freshness, limit } = options;
      const kept = `search:${createHash('sha256')
        .update(JSON.stringify([chosen.name, query, freshness, limit]))
        .digest('hex')}`;
      const known = cache.get(kept);
      if (known !== null) return JSON.parse(known) as SearchHit[];
      const hits = await chosen.web(query, options);
      cache.set(kept, JSON.stringify(hits), KEEP[freshness ?? 'month']);
      return hits;
    },
  };
}
