import type { JobLead } from '#shared/domain/job.ts';
import { allPostings, type BoardRequest, postedAt, postingPath, type Route } from './board.ts';
import { locationLine } from './posting.ts';
import { json, type Reply } from './reply.ts';

/** The board's own API: all jobs as leads, and what was received. */
export const apiRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/api\/postings$/, handle: postings },
  { method: 'GET', pattern: /^\/api\/applications$/, handle: applications },
];

function postings({ board }: BoardRequest): Reply {
  const leads: JobLead[] = allPostings(board).map((posting) => ({
    url: `${board.origin}${postingPath(posting)}`,
    source: 'practice',
    title: posting.title,
    company: posting.company.name,
    location: locationLine(posting),
    postedAt: postedAt(posting, board.clock),
    job: null,
  }));
  return json(leads);
}

function applications({ board, url }: BoardRequest): Reply {
  const posting = url.searchParams.get('posting');
  const email = url.searchParams.get('email')?.toLowerCase() ?? null;
  return json(
    board.store
      .all()
      .filter((item) => posting === null || item.posting === posting)
      .filter((item) => email === null || item.email.toLowerCase() === email),
  );
}
