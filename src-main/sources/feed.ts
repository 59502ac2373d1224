import { addressOf } from './address-of.ts';
import { rankLeads } from './rank-leads.ts';
import { readPages } from './read-pages.ts';
import type { Source } from './source.ts';

/** An RSS or Atom feed of jobs, whoever gives it out. */
export const feed: Source = {
  name: 'feed',
  label: 'RSS or Atom feed',
  needsTarget: true,
  targetHint: 'the address of a feed of jobs',
  async search(query, deps) {
    const address = addressOf(query.target);
    const accept =
      'application/rss+xml, application/atom+xml, application/xml;q=0.9, application/feed+json, */*;q=0.5';
    const found = await readPages(
      {
        ...{ source: 'feed', label: feed.label, company: query.company },
        page: (index) =>
          index === 0 ? { url: address, options: { named: true, accept, keepMs: 15 * 60_000 } } : null,
      },
      deps,
    );
    return { leads: rankLeads(found.leads, query, deps.clock.now()), problems: found.problems };
  },
};
