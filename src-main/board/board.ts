import type { IncomingMessage } from 'node:http';
import type { Clock } from '#agents/ports.ts';
import { daysBefore, localDay } from '#shared/dates/local-day.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { ApplicationStore } from './application-store.ts';
import type { Company, Posting } from './posting.ts';
import type { Reply } from './reply.ts';
import type { Drafts } from './workday/drafts.ts';

/** What every page of the practice board can see. */
export interface Board {
  origin: string;
  companies: readonly Company[];
  store: ApplicationStore;
  drafts: Drafts;
  clock: Clock;
}

export interface BoardRequest {
  board: Board;
  raw: IncomingMessage;
  url: URL;
  /** The pattern's groups, decoded. */
  params: Record<string, string>;
}

export interface Route {
  method: 'GET' | 'POST';
  /** Matched against the whole path; named groups become `params`. */
  pattern: RegExp;
  handle(request: BoardRequest): Reply | Promise<Reply>;
}

export function companyOf(board: Board, token: string | undefined, style?: Company['style']): Company {
  const company = board.companies.find((item) => item.token === token);
  if (company === undefined || (style !== undefined && company.style !== style))
    throw new NotFoundError('There is no such company on the practice board.');
  return company;
}

export function postingOf(board: Board, token: string | undefined, id: string | undefined): Posting {
  const company = companyOf(board, token);
  const posting = company.postings.find((item) => item.id === id);
  if (posting === undefined) throw new NotFoundError('This job is no longer open.');
  return { ...posting, company };
}

export function allPostings(board: Board): Posting[] {
  return board.companies.flatMap((company) => company.postings.map((posting) => ({ ...posting, company })));
}

/** The path of a posting's page, in the way of its vendor. */
export function postingPath(posting: Posting): string {
  const { token, style } = posting.company;
  if (style === 'greenhouse') return `/${token}/jobs/${posting.id}`;
  if (style === 'lever') return `/${token}/${posting.id}`;
  return `/${token}/job/${slug(posting.title)}_${posting.id}`;
}

/** When it was posted: kept fresh, counted back from today. */
export function postedAt(posting: Posting, clock: Clock): string {
  return daysBefore(localDay(clock.now()), posting.postedDaysAgo);
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
