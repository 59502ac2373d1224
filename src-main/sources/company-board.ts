import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { rankLeads } from './rank-leads.ts';
import { readPages } from './read-pages.ts';
import type { Source, SourceDeps, SourceQuery, SourceReadOptions, SourceResult } from './source.ts';

export interface CompanyBoard {
  name: string;
  label: string;
  targetHint: string;
  /** The vendor's own addresses; the second is asked where the first has no such board (another region, say). */
  hosts(token: string): readonly string[];
  /** The path of the list, for a page of it; null where there is no such page. Boards that search get the words. */
  path(token: string, page: number, words: string): string | null;
  /** What is sent for a page, where the list is asked for by POST. */
  json?(page: number, words: string): unknown;
  /** Whether the list is a page for people: robots.txt is asked then. */
  isPage?: boolean;
  /** Most records of a page, where the board pages. */
  pageSize?: number | undefined;
  mostPages?: number | undefined;
  /** Finds the token in a board's or a posting's address: its groups that match, joined by a slash. */
  address: RegExp;
  /** The part of a token that is the company's name, where it is not the whole of it; null where none is. */
  companyIn?(token: string): string | null;
  /** What a token looks like where it is more than one name. */
  tokenShape?: RegExp;
  /** Whether its answers are read in its own shape and in no other. */
  isStrict?: boolean;
}

const PLAIN_TOKEN = /^[\w.%-]+$/;
/** How old an answer of a board may be that is used again, in ms. */
const KEEP = 15 * 60_000;

/** A source that reads one company's board by its token, whole, page by page. */
export function companyBoard(board: CompanyBoard): Source {
  return {
    name: board.name,
    label: board.label,
    needsTarget: true,
    targetHint: board.targetHint,
    async search(query, deps) {
      const token = tokenOf(board, query.target);
      const base = deps.baseUrl(board.name);
      const hosts = base === undefined ? board.hosts(token) : [base];
      return readHosts(board, { token, hosts, named: base !== undefined }, query, deps);
    },
  };
}

/** The token in what the user gave: itself, or inside the board's address. */
export function tokenOf(board: CompanyBoard, target: string): string {
  const given = target.trim();
  const token = tokenIn(board, given) ?? given;
  if ((board.tokenShape ?? PLAIN_TOKEN).test(token)) return token;
  throw new ValidationError(`"${given}" is no board of ${board.label}. Give ${board.targetHint}.`, {
    details: { field: 'target' },
  });
}

/** The token in a board's or posting's address; null where it is no address of the vendor. */
export function tokenIn(board: CompanyBoard, address: string): string | null {
  const groups = board.address.exec(address)?.slice(1) ?? [];
  return groups.filter((group) => group !== undefined).join('/') || null;
}

interface Place {
  token: string;
  hosts: readonly string[];
  named: boolean;
}

async function readHosts(
  board: CompanyBoard,
  place: Place,
  query: SourceQuery,
  deps: SourceDeps,
): Promise<SourceResult> {
  for (const [index, host] of place.hosts.entries()) {
    try {
      return await readBoard(board, host, place, query, deps);
    } catch (thrown) {
      const isElsewhere = thrown instanceof ExternalServiceError && thrown.details?.status === 404;
      if (!isElsewhere || index === place.hosts.length - 1)
        throw isElsewhere ? noSuchBoard(board, place.token, thrown) : thrown;
    }
  }
  return { leads: [], problems: [] };
}

async function readBoard(
  board: CompanyBoard,
  host: string,
  { token, named }: Place,
  query: SourceQuery,
  deps: SourceDeps,
): Promise<SourceResult> {
  const options: SourceReadOptions = {
    named,
    keepMs: KEEP,
    ...(board.isPage ? { api: false, accept: 'text/html' } : {}),
  };
  const found = await readPages(
    {
      ...{ source: board.name, label: board.label, company: query.company },
      token: (board.companyIn === undefined ? token : board.companyIn(token)) ?? undefined,
      ...{ pageSize: board.pageSize, mostPages: board.mostPages },
      reader: board.isStrict ? board.name : undefined,
      page(index) {
        const path = board.path(token, index, query.query);
        const url = `${host.replace(/\/$/, '')}${path}`;
        if (path === null) return null;
        return board.json
          ? { url, options: { ...options, json: board.json(index, query.query) } }
          : { url, options };
      },
    },
    deps,
  );
  if (found.leads.length === 0 && found.problems.length === 0)
    found.problems.push({
      field: 'jobs',
      message: `${query.company ?? token} has no open jobs at ${board.label} right now. Try again another day, or another company.`,
    });
  return { leads: rankLeads(found.leads, query, deps.clock.now()), problems: found.problems };
}

function noSuchBoard(board: CompanyBoard, token: string, cause: unknown): ExternalServiceError {
  return new ExternalServiceError(`${board.label} has no board named "${token}". Give ${board.targetHint}.`, {
    details: { source: board.name, token, status: 404 },
    cause,
  });
}
