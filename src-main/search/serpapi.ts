import { z } from 'zod';
import type { SearchHit } from '#agents/ports.ts';
import {
  AuthenticationError,
  ExternalServiceError,
  JobAIError,
  RateLimitError,
} from '#shared/errors/index.ts';
import { DEFAULT_LIMIT, type SearchEngine, type SearchHttp } from './engine.ts';

const Answer = z.object({
  search_metadata: z.object({ status: z.string() }).optional(),
  error: z.string().optional(),
  organic_results: z
    .array(
      z.object({
        title: z.string(),
        link: z.string(),
        snippet: z.string().optional(),
        date: z.string().optional(),
      }),
    )
    .optional(),
});
/** Google gives ten a page. */
const PAGE = 10;
const TBS = { day: 'qdr:d', week: 'qdr:w', month: 'qdr:m' };

/** Google by SerpAPI, with the user's own key. */
export function serpapi({
  http,
  key,
  baseUrl,
}: {
  http: SearchHttp;
  key: string;
  baseUrl?: string | undefined;
}): SearchEngine {
  const base = (baseUrl ?? 'https://serpapi.com').replace(/\/$/, '');

  async function page(
    query: string,
    start: number,
    tbs: string | undefined,
    signal: AbortSignal | undefined,
  ) {
    const params = new URLSearchParams({ engine: 'google', q: query, start: String(start), api_key: key });
    if (tbs !== undefined) params.set('tbs', tbs);
    const options = { api: true as const, named: baseUrl !== undefined, accept: 'application/json', signal };
    const answer = await http.read(`${base}/search.json?${params}`, options).catch((thrown) => {
      throw inWords(thrown);
    });
    return hitsOf(answer.body);
  }

  return {
    name: 'SerpAPI',
    async web(query, { freshness, limit = DEFAULT_LIMIT, signal }) {
      const hits: SearchHit[] = [];
      const tbs = freshness === undefined ? undefined : TBS[freshness];
      for (let start = 0; hits.length < limit; start += PAGE) {
        const found = await page(query, start, tbs, signal);
        hits.push(...found);
        if (found.length < PAGE) break;
      }
      return hits.slice(0, limit);
    },
  };
}

function hitsOf(body: string): SearchHit[] {
  const answer = Answer.safeParse(json(body));
  if (!answer.success)
    throw new ExternalServiceError('SerpAPI answered in a shape that JobAI does not know. Update JobAI.', {
      details: { host: 'serpapi.com', field: answer.error.issues[0]?.path.join('.') ?? 'the whole answer' },
    });
  const { error, organic_results = [] } = answer.data;
  // Finding nothing is an answer, not a failure.
  if (error !== undefined && !/hasn't returned any results/i.test(error)) throw refusal(error);
  return organic_results.map(({ title, link, snippet = '', date = null }) => ({
    title,
    url: link,
    snippet,
    date,
  }));
}

function refusal(error: string): JobAIError {
  if (/run out of searches|plan searches/i.test(error)) return usedUp();
  if (/api key/i.test(error)) return wrongKey();
  return new ExternalServiceError(`SerpAPI could not search: ${error}`, { details: { host: 'serpapi.com' } });
}

function inWords(thrown: unknown): unknown {
  if (!(thrown instanceof JobAIError)) return thrown;
  if (thrown.details?.['status'] === 401) return wrongKey();
  return thrown instanceof RateLimitError ? usedUp() : thrown;
}

function wrongKey(): AuthenticationError {
  return new AuthenticationError('SerpAPI does not accept your key. Enter it again in Settings, under Keys.');
}

function usedUp(): RateLimitError {
  return new RateLimitError(
    'SerpAPI gives no more searches now: your searches of this hour or month are used up. Look at your account at serpapi.com, or try again later.',
    { details: { host: 'serpapi.com', retryAfterMs: 3_600_000 } },
  );
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
