import type { JobLead } from '#shared/domain/job.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { COMPANY_BOARDS } from './boards.ts';
import { tokenIn } from './company-board.ts';
import { isPosting } from './find-board.ts';
import { hitTitle } from './hit-title.ts';
import { rankLeads } from './rank-leads.ts';
import type { Source, SourceDeps, SourceQuery } from './source.ts';

/** Where companies keep their openings; as many as one query takes. */
const SITES = [
  ...[
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'jobs.lever.co',
    'jobs.ashbyhq.com',
    'apply.workable.com',
  ],
  ...['jobs.smartrecruiters.com', 'myworkdayjobs.com', 'recruitee.com', 'bamboohr.com', 'jobs.personio.com'],
];
/** How often a search that found nothing is tried with other words (seed section 9). */
const MORE_TRIES = 2;
/** The most hits of one search. */
const MOST = 50;

/** Google, or the user's own search server, over the boards of companies that nobody has to know. */
export const google: Source = {
  name: 'google',
  label: 'Web search',
  needsTarget: false,
  targetHint: 'nothing: the boards of all companies are searched',
  keys: ['SERPAPI_API_KEY'],
  async search(query, deps) {
    if ((await deps.search.engine()) === null)
      throw new ValidationError(
        'Web search needs your SerpAPI key, or the address of your own SearXNG. Enter it in Settings.',
        { details: { field: 'key' } },
      );
    const tried = [query.query];
    let found = await once(query, query.query, deps);
    const others = found.leads.length > 0 ? [] : await deps.broaden(query.query, query.location);
    for (const words of others.slice(0, MORE_TRIES)) {
      tried.push(words);
      found = await once(query, words, deps);
      if (found.leads.length > 0) break;
    }
    const { leads, cut } = found;
    const said = [
      ...(leads.length > 0 && tried.length === 1 ? [] : [saying(tried, leads.length)]),
      ...(cut ? [`Only its first ${MOST} hits were read. Search more narrowly to see others.`] : []),
    ];
    return {
      leads: rankLeads(leads, query, deps.clock.now()),
      problems: said.map((message) => ({ field: '', message })),
    };
  },
};

async function once(
  { location, freshness }: SourceQuery,
  words: string,
  deps: SourceDeps,
): Promise<{ leads: JobLead[]; cut: boolean }> {
  const place = location === '' ? '' : ` "${location}"`;
  const text = `${words}${place} (${SITES.map((site) => `site:${site}`).join(' OR ')})`;
  const hits = await deps.search.web(text, {
    ...{ limit: MOST, signal: deps.signal },
    ...(freshness === null ? {} : { freshness }),
  });
  const leads = hits
    .filter(({ url }) => isPosting(url))
    .map(({ title, url }) => {
      const board = COMPANY_BOARDS.find((item) => item.address.test(url));
      const token = board === undefined ? null : tokenIn(board, url);
      return { ...hitTitle(title, token), url, source: 'google', location: null, postedAt: null, job: null };
    });
  return { leads, cut: hits.length >= MOST };
}

function saying(tried: readonly string[], found: number): string {
  const words = tried.map((one) => `"${one}"`).join(', then ');
  return found === 0
    ? `Nothing was found for ${words}.`
    : `Nothing was found for the first words, so others were tried: ${words}.`;
}
