import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SimulatedHit {
  title: string;
  link: string;
  snippet?: string;
  date?: string;
}

export interface SearchSimulator {
  origin: string;
  /** The queries that were asked, in order. */
  asked: URLSearchParams[];
  /** What is found for a query. */
  set(find: (query: string) => readonly SimulatedHit[]): void;
  /** How the next answers go wrong; null for well. */
  fail(how: 'no-credits' | '429' | 'wrong-key' | 'odd' | null): void;
  close(): Promise<void>;
}

/** SerpAPI at `/search.json` and SearXNG at `/search`, in their real shapes, on loopback. */
export async function startSearch(): Promise<SearchSimulator> {
  const asked: URLSearchParams[] = [];
  let find: (query: string) => readonly SimulatedHit[] = () => [];
  let how: Parameters<SearchSimulator['fail']>[0] = null;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(url.searchParams);
    if (url.pathname === '/search') searxng(url, find, response);
    else serpapi(url, find, how, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    set: (next) => {
      find = next;
    },
    fail: (next) => {
      how = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serpapi(
  url: URL,
  find: (query: string) => readonly SimulatedHit[],
  how: Parameters<SearchSimulator['fail']>[0],
  response: ServerResponse,
): void {
  const query = url.searchParams.get('q') ?? '';
  const failure = how ?? (url.searchParams.get('api_key') ? null : 'wrong-key');
  if (failure !== null) {
    const [status, body] = FAILURES[failure];
    json(response, status, body, status === 429 ? { 'retry-after': '3600' } : {});
    return;
  }
  const start = Number(url.searchParams.get('start') ?? 0);
  const hits = find(query).slice(start, start + 10);
  json(response, 200, {
    search_metadata: { id: '1', status: 'Success', total_time_taken: 0.5 },
    search_parameters: { engine: 'google', q: query },
    search_information: { query_displayed: query, total_results: hits.length },
    ...(hits.length === 0
      ? { error: "Google hasn't returned any results for this query." }
      : { organic_results: hits.map((hit, index) => ({ position: index + 1, ...hit })) }),
  });
}

const FAILURES: Record<
  Exclude<Parameters<SearchSimulator['fail']>[0], null>,
  [status: number, body: unknown]
> = {
  'wrong-key': [
    401,
    { error: 'Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key' },
  ],
  'no-credits': [429, { error: 'Your account has run out of searches.' }],
  '429': [429, { error: 'Your account has exceeded its hourly throughput limit.' }],
  odd: [200, { organic_results: { moved: true } }],
};

function searxng(url: URL, find: (query: string) => readonly SimulatedHit[], response: ServerResponse): void {
  if (url.searchParams.get('format') !== 'json') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    return;
  }
  const query = url.searchParams.get('q') ?? '';
  const start = (Number(url.searchParams.get('pageno') ?? 1) - 1) * 10;
  const results = find(query)
    .slice(start, start + 10)
    .map(({ title, link, snippet = '', date = null }) => ({
      title,
      url: link,
      content: snippet,
      publishedDate: date,
      engine: 'x',
    }));
  json(response, 200, { query, number_of_results: results.length, results, answers: [], suggestions: [] });
}

function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
