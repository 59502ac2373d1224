import { z } from 'zod';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { DEFAULT_LIMIT, type SearchEngine, type SearchHttp } from './engine.ts';

const Answer = z.object({
  results: z.array(
    z.object({
      title: z.string(),
      url: z.string(),
      content: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
});
const MOST_PAGES = 5;

/** The user's own SearXNG, which must give JSON. */
export function searxng({ http, baseUrl }: { http: SearchHttp; baseUrl: string }): SearchEngine {
  const base = baseUrl.replace(/\/$/, '');
  return {
    name: 'SearXNG',
    async web(query, { freshness, limit = DEFAULT_LIMIT, signal }) {
      const hits = new Map<string, z.infer<typeof Answer>['results'][number]>();
      for (let page = 1; page <= MOST_PAGES && hits.size < limit; page += 1) {
        const params = new URLSearchParams({ q: query, format: 'json', pageno: String(page) });
        if (freshness !== undefined) params.set('time_range', freshness);
        const { body } = await http.read(`${base}/search?${params}`, {
          ...{ api: true, named: true, accept: 'application/json', signal },
        });
        const before = hits.size;
        for (const hit of resultsOf(body, base)) hits.set(hit.url, hit);
        if (hits.size === before) break;
      }
      return [...hits.values()].slice(0, limit).map(({ title, url, content, publishedDate }) => ({
        ...{ title, url },
        snippet: content ?? '',
        date: publishedDate ?? null,
      }));
    },
  };
}

function resultsOf(body: string, base: string) {
  const answer = Answer.safeParse(json(body));
  if (answer.success) return answer.data.results;
  throw new ExternalServiceError(
    `The search server at ${new URL(base).host} gave no JSON. Allow it in its settings: search, formats, json.`,
    { details: { host: new URL(base).host } },
  );
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
