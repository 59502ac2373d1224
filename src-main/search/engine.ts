import type { SearchHit, SearchOptions } from '#agents/ports.ts';

/** One engine of web search. Throws `ExternalServiceError` or `RateLimitError` where it can't answer. */
export interface SearchEngine {
  name: string;
  web(query: string, options: SearchOptions & { signal?: AbortSignal | undefined }): Promise<SearchHit[]>;
}

/** The way to the web that an engine needs: an interface for programs, read as text. */
export interface SearchHttp {
  read(
    url: string,
    options: { api: true; named?: boolean; accept?: string; signal?: AbortSignal | undefined },
  ): Promise<{ body: string; status: number }>;
}

export const DEFAULT_LIMIT = 10;
