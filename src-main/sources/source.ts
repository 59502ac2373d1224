import type { Clock, Logger, ReadablePage, SearchHit, SearchOptions } from '#agents/ports.ts';
import type { Freshness, Job, JobLead } from '#shared/domain/job.ts';

export interface SourceQuery {
  query: string;
  location: string;
  freshness: Freshness | null;
  /** A company's board token, a URL, or empty for the whole of a source that has one. */
  target: string;
  /** The name of the company that the target is of, where it is known. */
  company?: string | undefined;
  /** The most leads wanted. */
  limit: number;
}

/** What could not be read, and why; the rest of the search goes on. `field` is empty for the source as a whole. */
export interface SourceProblem {
  field: string;
  message: string;
}

export interface SourceResult {
  /** The best fit first; each address once. */
  leads: JobLead[];
  problems: SourceProblem[];
}

export interface SourceReadOptions {
  /** The user named this very address. */
  named?: boolean;
  /** An interface made for programs. */
  api?: boolean;
  /** Sent as JSON, by POST. */
  json?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  accept?: string;
  /** An answer of no more than this age is used again, in ms; an older one is asked for anew by its mark. */
  keepMs?: number;
}

/** What a source needs of the rest of the program. */
export interface SourceDeps {
  http: {
    read(url: string, options: SourceReadOptions): Promise<ReadablePage>;
  };
  /** Reads a board's whole answer, off the main thread; null where it is no list of jobs. */
  readBoard(answer: {
    url: string;
    body: string;
    source: string;
    token?: string;
    company?: string | undefined;
    reader?: string | undefined;
  }): Promise<{ jobs: Job[]; problems: SourceProblem[] } | null>;
  /**
   * Reads one posting's page, off the main thread. Throws a `ValidationError` where it holds none; `doubtful`: nothing tells
   * that it is a posting.
   */
  readPosting(page: {
    url: string;
    mime: string;
    body: string;
    source: string;
  }): Promise<{ job: Job; doubtful: boolean }>;
  /** Replaces a source's own address (`settings.baseUrls`); undefined where it has not been replaced. */
  baseUrl(source: string): string | undefined;
  /** One of the user's keys; null where it is not set. */
  key(name: string): Promise<string | null>;
  /** Web search by the user's own key or server. */
  search: {
    /** The name of the engine; null where none is set up. */
    engine(): Promise<string | null>;
    web(query: string, options?: SearchOptions & { signal?: AbortSignal }): Promise<SearchHit[]>;
  };
  /** Other searches for the same kind of work, nearest first. */
  broaden(query: string, location: string): Promise<string[]>;
  /** Starts the practice board where it does not run yet. */
  practiceOrigin(): Promise<string>;
  clock: Clock;
  log: Logger;
  signal: AbortSignal;
}

/** A place where jobs can be looked for. Adding one is one file and one line in `index.ts`. */
export interface Source {
  name: string;
  label: string;
  /** Whether `target` must be given, and what it is, in words. */
  needsTarget: boolean;
  targetHint: string;
  /** The user's keys that it needs; none where it is not named. */
  keys?: readonly string[];
  /** How the source wants to be named beside what it found. */
  credit?: { text: string; url: string };
  /** Throws `ValidationError` for a target that is none, `ExternalServiceError` where the source can't be asked. */
  search(query: SourceQuery, deps: SourceDeps): Promise<SourceResult>;
}
