import type { Clock, Logger } from '#agents/ports.ts';
import { scout } from '#agents/scout/agent.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools, ScoutResult } from '#main/pipeline/types.ts';
import { sourceNamed } from '#main/sources/index.ts';
import { mergeLeads, rankLeads } from '#main/sources/rank-leads.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { SourceChoice } from '#shared/domain/job.ts';
import type { RunConfig } from '#shared/domain/run.ts';
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
  clock: Clock;
  log: Logger;
}

type Search = PipelineTools['scout'];

/** Looks for jobs at the chosen sources, side by side; with other words where nothing is found. */
export function createScoutSearch(deps: ScoutSearchDeps): Search {
  return async (config, emit, ports) => {
    const queries = [config.query];
    let result = await once(config, emit, ports);
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
      result = await once({ ...config, query }, emit, ports);
      if (result.leads.length > 0) break;
    }
    return { ...result, queries };
  };

  async function once(
    config: RunConfig,
    emit: Parameters<Search>[1],
    ports: Parameters<Search>[2],
  ): Promise<ScoutResult> {
    const found = await Promise.all(config.sources.map((choice) => ask(choice, config, emit, ports.signal)));
    const failures = found.flatMap((one) => one.failure ?? []);
    if (failures[0] && failures.length === found.length) throw failures[0];
    const leads = rankLeads(mergeLeads(found.flatMap((one) => one.leads)), config, deps.clock.now());
    return { leads: leads.slice(0, MOST_LEADS), problems: found.flatMap((one) => one.problems), queries: [] };
  }

  async function ask(
    choice: SourceChoice,
    config: RunConfig,
    emit: Parameters<Search>[1],
    signal: AbortSignal,
  ) {
    const { name, target } = choice;
    const source = sourceNamed(name);
    if (!source) throw new ValidationError(`There is no source "${name}".`);
    emit({
      type: 'scout:searching',
      agent: 'scout',
      message: `Looking at ${source.label} ${target}`.trim(),
      data: { source: name, target },
    });
    try {
      const query = { ...config, target, limit: MOST_LEADS };
      const { leads, problems } = await source.search(query, sourceDeps(signal));
      emit({
        type: 'scout:found',
        agent: 'scout',
        message: `${source.label}: ${leads.length} jobs`,
        data: { source: name, count: leads.length },
      });
      return { leads, problems: problems.map((problem) => problem.message), failure: null };
    } catch (thrown) {
      // One source that fails does not end the search at the others; all of them do.
      if (signal.aborted || !(thrown instanceof JobAIError)) throw thrown;
      const { code, message } = serialiseError(thrown);
      emit({ type: 'scout:error', agent: 'scout', message, data: { source: name, code } });
      return { leads: [], problems: [message], failure: thrown };
    }
  }

  function sourceDeps(signal: AbortSignal): SourceDeps {
    const { http, board, workers, clock, log } = deps;
    const now = clock.now().toISOString();
    return {
      http,
      readBoard: (answer) => workers.run('readPostings', { ...answer, now }, { signal }),
      readPosting: async (page) => (await workers.run('readPosting', { ...page, now }, { signal })).job,
      baseUrl: (source) => deps.baseUrls()[source],
      practiceOrigin: board.origin,
      ...{ clock, log, signal },
    };
  }
}
