import { z } from 'zod';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { hours } from '../job-site.ts';
import { rankLeads } from '../rank-leads.ts';
import { readPages } from '../read-pages.ts';
import type { Source, SourceDeps } from '../source.ts';

const Stories = z.object({
  hits: z.array(
    z.object({ objectID: z.string(), title: z.string().nullish(), created_at: z.string().nullish() }),
  ),
});
const NEWEST = '/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10';

/** The newest month of "Ask HN: Who is hiring?", whose answers are postings in one line and a text. */
export const hnHiring: Source = {
  name: 'hn-hiring',
  label: 'Hacker News: Who is hiring?',
  needsTarget: false,
  targetHint: 'nothing: the newest month is searched',
  credit: { text: 'Hacker News: Who is hiring?', url: 'https://news.ycombinator.com' },
  async search(query, deps) {
    const base = (deps.baseUrl('hn-hiring') ?? 'https://hn.algolia.com').replace(/\/$/, '');
    const story = await newestStory(base, deps);
    const found = await readPages(
      {
        ...{ source: 'hn-hiring', label: hnHiring.label, reader: 'hn-hiring' },
        page: (index) =>
          index === 0
            ? { url: `${base}/api/v1/items/${story}`, options: { ...optionsOf(deps), keepMs: hours(1) } }
            : null,
      },
      deps,
    );
    return { leads: rankLeads(found.leads, query, deps.clock.now()), problems: found.problems };
  },
};

async function newestStory(base: string, deps: SourceDeps): Promise<string> {
  const page = await deps.http.read(`${base}${NEWEST}`, {
    ...{ ...optionsOf(deps), api: true, accept: 'application/json', keepMs: hours(12) },
    signal: deps.signal,
  });
  const stories = Stories.safeParse(parsed(page.body));
  if (!stories.success) throw odd('a list of its threads');
  // The same author also posts "Who wants to be hired?".
  const story = stories.data.hits.find(({ title }) => /who is hiring/i.test(title ?? ''));
  if (story === undefined) throw odd('a thread "Who is hiring?" among its newest');
  return story.objectID;
}

function optionsOf(deps: SourceDeps) {
  return { named: deps.baseUrl('hn-hiring') !== undefined };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function odd(expected: string): ExternalServiceError {
  return new ExternalServiceError(
    `Hacker News answered in a shape that JobAI does not know (expected ${expected}). Its interface may have changed: update JobAI.`,
    { details: { source: 'hn-hiring', expected } },
  );
}
