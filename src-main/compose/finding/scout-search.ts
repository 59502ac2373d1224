import type { Clock, Logger } from '#agents/ports.ts';
import { scout } from '#agents/scout/agent.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools, ScoutResult } from '#main/pipeline/types.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import { sourceNamed } from '#main/sources/index.ts';
import { keptAnswers } from '#main/sources/kept-answers.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { JobLead, SourceChoice } from '#shared/domain/job.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { JobAIError, serialiseError, ValidationError } from '#shared/errors/index.ts';
import type { LazyBoard } from './lazy-board.ts';

/** The most postings that one run reads and judges. */
const MOST_LEADS = 200;
/** How often a search that found nothing is tried with other words (seed section 9). */
const MORE_TRIES = 2;

export interface ScoutSearchDeps {
  http: Http;
  board: LazyBoard;
  workers: Workers;
  baseUrls(): Record<string, string>;
  secret(name: string): Promise<string | null>;
  search: WebSearch;
  cache: Repositories['cache'];
  clock: Clock;
  log: Logger;
}

type Search = PipelineTools['scout'];

/** Looks for jobs at the chosen sources, side by side; with other words where nothing is found. */
export function createScoutSearch(deps: ScoutSearchDeps): Search {
  const http = keptAnswers({ read: deps.http.read, cache: deps.cache, clock: deps.clock });

  return async (config, emit, ports, most = MOST_LEADS) => {
    const queries = [config.query];
    let result = await once(config, emit, ports, most);
    if (result.leads.length > 0) return { ...result, queries };
    const broader = await scout.run({ query: config.query, location: config.location }, ports);
    for (const query of broader.value.queries.slice(0, MORE_TRIES)) {
      ports.signal.throwIfAborted();
      queries.push(query);
      emit({
        type: 'scout:broadened',
        agent: 'scout',
        message: `Nothing yet; looking for "${query}"`,
        data: { query },
      });
      result = await once({ ...config, query }, emit, ports, most);
      if (result.leads.length > 0) break;
    }
    return { ...result, queries };
  };

  async function once(
    config: RunConfig,
    emit: Parameters<Search>[1],
    ports: Parameters<Search>[2],
    most: number,
  ): Promise<ScoutResult> {
    const found = await Promise.all(
      config.sources.map((choice) => ask(choice, config, emit, { ports, most })),
    );
    const problems = found.flatMap((one) => one.problems);
    const failures = found.flatMap((one) => one.failure ?? []);
    if (failures[0] && failures.length === found.length) throw allFailed(failures[0], problems);
    const named = found.flatMap((one) => one.named);
    const leads = await deps.workers.run(
      'rankFinds',
      { named, leads: found.flatMap((one) => one.leads), query: config, now: deps.clock.now() },
      { signal: ports.signal },
    );
    const keys = named.map(({ url }) => jobKeyOf({ url }));
    if (leads.length > most) problems.push(sayLimit(leads.length, most));
    return { leads: leads.slice(0, most), named: keys, problems, queries: [] };
  }

  async function ask(
    choice: SourceChoice,
    config: RunConfig,
    emit: Parameters<Search>[1],
    { ports, most }: { ports: Parameters<Search>[2]; most: number },
  ) {
    const { signal } = ports;
    const { name, target } = choice;
    const source = sourceNamed(name);
    if (!source) throw new ValidationError(`There is no source "${name}".`);
    emit({
      type: 'scout:searching',
      agent: 'scout',
      message: `Looking at ${source.label} ${target}`.trim(),
      data: { source: name, target },
    });
    const where = target ? `${source.label} ${target}` : source.label;
    const told = (message: string) => (target && message.includes(target) ? message : `${where}: ${message}`);
    try {
      // What the user names is wanted however old it is.
      const freshness = name === 'url' ? null : config.freshness;
      const query = { ...config, freshness, target, limit: most };
      const { leads, problems } = await source.search(query, sourceDeps(ports));
      emit({
        type: 'scout:found',
        agent: 'scout',
        message: `${source.label}: ${leads.length} jobs`,
        data: { source: name, count: leads.length },
      });
      const named = name === 'url' ? namedBy(target, leads) : [];
      return {
        ...{ named, leads: named.length > 0 ? [] : leads, failure: null },
        problems: problems.map((problem) => told(problem.message)),
      };
    } catch (thrown) {
      // One source that fails does not end the search at the others; all of them do.
      if (signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      const { code, message } = serialiseError(thrown);
      emit({ type: 'scout:error', agent: 'scout', message: told(message), data: { source: name, code } });
      return { leads: [], named: [], problems: [told(message)], failure: thrown };
    }
  }

  function sourceDeps(ports: Parameters<Search>[2]): SourceDeps {
    const { board, workers, search, clock, log } = deps;
    const { signal } = ports;
    const now = clock.now().toISOString();
    return {
      http,
      readBoard: (answer) => workers.run('readPostings', { ...answer, now }, { signal }),
      readPosting: async (page) => (await workers.run('readPosting', { ...page, now }, { signal })).job,
      baseUrl: (source) => deps.baseUrls()[source],
      practiceOrigin: board.origin,
      key: deps.secret,
      search,
      broaden: async (query, location) => (await scout.run({ query, location }, ports)).value.queries,
      ...{ clock, log, signal },
    };
  }
}

/** The posting whose address the user gave; none where the address is one of a list. */
function namedBy(target: string, leads: readonly JobLead[]): JobLead[] {
  const given = jobKeyOf({ url: /^https?:\/\//i.test(target) ? target : `https://${target}` });
  const exact = leads.filter((lead) => jobKeyOf({ url: lead.url }) === given);
  if (exact.length > 0) return exact;
  return leads.length === 1 ? [...leads] : [];
}

function sayLimit(found: number, most: number): string {
  return `${found} openings were found, and the limit of ${most} for one search struck: the ${found - most} that fit your words least were left out. Search more narrowly to see them.`;
}

/** The failure of a search in which no place could be asked: each address with its reason. */
function allFailed(first: JobAIError, problems: readonly string[]): JobAIError {
  const { code, details, retryable, status } = first;
  return new JobAIError(code, problems.join('\n'), {
    ...{ retryable, status, cause: first },
    details: details ?? undefined,
  });
}
