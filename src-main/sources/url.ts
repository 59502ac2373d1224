import { addressOf } from './address-of.ts';
import { boardAt, boardInPage } from './find-board.ts';
import { leadOf } from './lead-of.ts';
import { rankLeads } from './rank-leads.ts';
import type { Source, SourceDeps, SourceQuery, SourceResult } from './source.ts';

/** Any address that the user gives: a posting, a vendor's board, a company's own page with such a board in it, a feed. */
export const url: Source = {
  name: 'url',
  label: 'A web address',
  needsTarget: true,
  targetHint: 'the address of a posting or of a company’s job page',
  async search(query, deps) {
    const address = addressOf(query.target);
    const board = boardAt(address);
    if (board !== null) return board.search({ ...query, target: address }, deps);
    return readPage(address, query, deps);
  },
};

async function readPage(address: string, query: SourceQuery, deps: SourceDeps): Promise<SourceResult> {
  const page = await deps.http.read(address, { named: true, signal: deps.signal });
  const list = await deps.readBoard({ url: page.url, body: page.body, source: 'url' });
  if (list !== null && list.jobs.length > 0)
    return { leads: rankLeads(list.jobs.map(leadOf), query, deps.clock.now()), problems: list.problems };
  const holdsPosting = /JobPosting/.test(page.body);
  const board = holdsPosting ? null : boardInPage(page.body);
  if (board !== null) return board.source.search({ ...query, target: board.address }, deps);
  const { job, doubtful } = await deps.readPosting({ ...page, source: 'url' });
  return { leads: [{ ...leadOf(job), ...(doubtful && { doubtful }) }], problems: [] };
}
