import type { Job, JobLead } from '#shared/domain/job.ts';
import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';
import { leadOf } from './lead-of.ts';
import type { SourceDeps, SourceProblem, SourceReadOptions } from './source.ts';

export interface PagesOf {
  source: string;
  label: string;
  /** The shape that its answers have; found out where it is not named. */
  reader?: string | undefined;
  token?: string | undefined;
  company?: string | undefined;
  /** A page's address and how it is asked for; null where there is no such page. */
  page(index: number): { url: string; options?: SourceReadOptions } | null;
  /** Most records of a page, where it pages: fewer are its last. */
  pageSize?: number | undefined;
  /** The most pages that are asked for; what lies behind them is said. */
  mostPages?: number | undefined;
}

const MOST_PAGES = 50;

/**
 * All postings of a list, page by page to its end. A page that is refused, or is of another shape, ends the list there:
 * what was read is kept and the gap is said. Throws where the first page can't be read.
 */
export async function readPages(
  list: PagesOf,
  deps: SourceDeps,
): Promise<{ leads: JobLead[]; problems: SourceProblem[] }> {
  const most = list.mostPages ?? MOST_PAGES;
  const jobs = new Map<string, Job>();
  const problems: SourceProblem[] = [];
  for (let index = 0; ; index += 1) {
    const request = list.page(index);
    if (request === null) break;
    if (index === most) {
      problems.push({
        field: '',
        message: `Only its first ${most} pages were read: the newest ${jobs.size} jobs.`,
      });
      break;
    }
    const got = await onePage(list, request, deps).catch((thrown: unknown) => {
      if (index === 0 || deps.signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      problems.push({
        field: `page ${index + 1}`,
        message: `Page ${index + 1} could not be read, so what comes after its first ${jobs.size} jobs is missing. ${thrown.message}`,
      });
      return null;
    });
    if (got === null) break;
    problems.push(...leftOut(list.label, index, got.problems));
    const known = jobs.size;
    for (const job of got.jobs) jobs.set(`${job.url}\n${job.title}\n${job.locations.join()}`, job);
    const count = got.jobs.length + got.problems.length;
    // A host that answers with the same page again has no more.
    if (count === 0 || (index > 0 && jobs.size === known && got.problems.length === 0)) break;
    if (list.pageSize !== undefined && count < list.pageSize) break;
  }
  for (const problem of problems)
    deps.log.warn('a source has a problem', { source: list.source, ...problem });
  return { leads: [...jobs.values()].map(leadOf), problems };
}

async function onePage(
  list: PagesOf,
  { url, options }: { url: string; options?: SourceReadOptions },
  deps: SourceDeps,
) {
  const page = await deps.http.read(url, {
    api: true,
    accept: 'application/json, application/xml;q=0.9, */*;q=0.5',
    ...options,
    signal: deps.signal,
  });
  const { source, reader, token, company } = list;
  const reading = await deps.readBoard({
    ...{ url: page.url, body: page.body, source, reader, company },
    ...(token === undefined ? {} : { token }),
  });
  if (reading === null) throw unexpected(list, url);
  return reading;
}

/** What was left out of a page, and why; many of one kind in one sentence. */
function leftOut(label: string, page: number, problems: readonly SourceProblem[]): SourceProblem[] {
  const kinds = Map.groupBy(problems, ({ field, message }) => `${field.replace(/^\[\d+\]/, '')}\n${message}`);
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const where = page === 0 ? first.field : `page ${page + 1} ${first.field}`;
    const what = others.length === 0 ? 'a posting was' : `${others.length + 1} postings were`;
    return [{ field: where, message: `${label}: ${what} left out (${where}: ${first.message})` }];
  });
}

function unexpected({ label, source }: PagesOf, url: string): ExternalServiceError {
  return new ExternalServiceError(
    `${label} answered in a shape that JobAI does not know (expected a list of jobs). Its interface may have changed: update JobAI.`,
    { details: { source, field: 'the whole answer', expected: 'a list of jobs', url: withoutQuery(url) } },
  );
}

/** A query may hold a key. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/, '');
}
