import type { Clock, Logger, ReadablePage } from '#agents/ports.ts';
import type { Freshness, Job, JobLead } from '#shared/domain/job.ts';

export interface SourceQuery {
  query: string;
  location: string;
  freshness: Freshness | null;
  /** A company's board token, a URL, or empty for the whole of a source that has one. */
  target: string;
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

/** What a source needs of the rest of the program. */
export interface SourceDeps {
  http: {
    read(
      url: string,
      options: { named?: boolean; api?: boolean; signal?: AbortSignal; accept?: string },
    ): Promise<ReadablePage>;
  };
  /** Reads a board's whole answer, off the main thread; null where it is no list of jobs. */
  readBoard(answer: {
    url: string;
    body: string;
    source: string;
    token?: string;
  }): Promise<{ jobs: Job[]; problems: SourceProblem[] } | null>;
  /** Reads one posting's page, off the main thread. Throws a `ValidationError` where it holds none. */
  readPosting(page: { url: string; mime: string; body: string; source: string }): Promise<Job>;
  /** Replaces a source's own address (`settings.baseUrls`); undefined where it has not been replaced. */
  baseUrl(source: string): string | undefined;
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
  /** Throws `ValidationError` for a target that is none, `ExternalServiceError` where the source can't be asked. */
  search(query: SourceQuery, deps: SourceDeps): Promise<SourceResult>;
}
