import { ExternalServiceError, ValidationError } from '#shared/errors/index.ts';
import { leadOf } from './lead-of.ts';
import { rankLeads } from './rank-leads.ts';
import type { Source, SourceDeps, SourceProblem, SourceQuery, SourceResult } from './source.ts';

export interface CompanyBoard {
  name: string;
  label: string;
  targetHint: string;
  /** The vendor's own addresses; the second is asked where the first has no such board (another region, say). */
  hosts(token: string): readonly string[];
  /** The path of the list, for a page of it; null where there is no such page. */
  path(token: string, page: number): string | null;
  /** Most records of a page, where the board pages. */
  pageSize?: number | undefined;
  /** Finds the token in a board's or a posting's address. */
  address: RegExp;
}

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
  const token =
    board.address
      .exec(given)
      ?.slice(1)
      .find((group) => group !== undefined) ?? given;
  if (/^[\w.%-]+$/.test(token)) return token;
  throw new ValidationError(`"${given}" is no board of ${board.label}. Give ${board.targetHint}.`, {
    details: { field: 'target' },
  });
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
  place: Place,
  query: SourceQuery,
  deps: SourceDeps,
): Promise<SourceResult> {
  const problems: SourceProblem[] = [];
  const leads: SourceResult['leads'] = [];
  for (let page = 0; ; page += 1) {
    const path = board.path(place.token, page);
    if (path === null) break;
    const url = `${host.replace(/\/$/, '')}${path}`;
    const answer = await deps.http.read(url, {
      api: true,
      named: place.named,
      signal: deps.signal,
      accept: 'application/json, application/xml;q=0.9, */*;q=0.5',
    });
    const reading = await deps.readBoard({ url, body: answer.body, source: board.name, token: place.token });
    if (reading === null) throw unexpected(board, url);
    leads.push(...reading.jobs.map(leadOf));
    problems.push(
      ...reading.problems.map(({ field, message }) => ({
        field,
        message: `${board.label}: a posting was left out (${field}: ${message})`,
      })),
    );
    const got = reading.jobs.length + reading.problems.length;
    if (board.pageSize === undefined || got < board.pageSize) break;
  }
  if (leads.length === 0 && problems.length === 0)
    problems.push({
      field: 'jobs',
      message: `${place.token} has no open jobs at ${board.label} right now. Try again another day, or another company.`,
    });
  for (const problem of problems) deps.log.warn('a source has a problem', { source: board.name, ...problem });
  return { leads: rankLeads(leads, query, deps.clock.now()), problems };
}

function noSuchBoard(board: CompanyBoard, token: string, cause: unknown): ExternalServiceError {
  return new ExternalServiceError(`${board.label} has no board named "${token}". Give ${board.targetHint}.`, {
    details: { source: board.name, token, status: 404 },
    cause,
  });
}

function unexpected(board: CompanyBoard, url: string): ExternalServiceError {
  return new ExternalServiceError(
    `${board.label} answered in a shape that JobAI does not know (expected a list of jobs). Its interface may have changed: update JobAI.`,
    { details: { source: board.name, field: 'the whole answer', expected: 'a list of jobs', url } },
  );
}
