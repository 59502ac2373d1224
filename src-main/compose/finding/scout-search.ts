import PQueue from 'p-queue';
import type { Clock, Logger } from '#agents/ports.ts';
import { scout } from '#agents/scout/agent.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools, ScoutResult } from '#main/pipeline/types.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import type { Directory } from '#main/sources/directory.ts';
import { keptAnswers } from '#main/sources/kept-answers.ts';
import type { SourceDeps } from '#main/sources/source.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { RunConfig } from '#shared/domain/run.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { JobAIError } from '#shared/errors/index.ts';
import { type Answered, askSource, metBoards } from './ask-source.ts';
import type { LazyBoard } from './lazy-board.ts';
import { whereToLook } from './where-to-look.ts';
import { leftOutWords, limitWords, listedWords, placesWords } from './words.ts';

/** The most postings that one run reads and judges. */
const MOST_LEADS = 200;
/** How often a search that found nothing is tried with other words (seed section 9). */
const MORE_TRIES = 2;
/** Places that are asked at once: those that never answer hold up none of the others, and each host has a pace of its own. */
const AT_ONCE = 64;

export interface ScoutSearchDeps {
  http: Http;
  board: LazyBoard;
  workers: Workers;
  baseUrls(): Record<string, string>;
  secret(name: string): Promise<string | null>;
  search: WebSearch;
  repos: Pick<Repositories, 'cache' | 'boards'>;
  directory: Directory;
  clock: Clock;
  log: Logger;
}

type Search = PipelineTools['scout'];
type ScoutPorts = Parameters<Search>[2];

/** Looks for jobs at the chosen sources, side by side; with other words where nothing is found. */
export function createScoutSearch(deps: ScoutSearchDeps): Search {
  const { repos } = deps;
  const depsOf = sourceDepsOf(deps);

  return async (config, emit, ports, most = MOST_LEADS) => {
    const queries = [config.query];
    let result = await once(config, emit, ports, most);
    // Filters that let nothing pass are said, not circumvented.
    if (result.leads.length > 0 || result.found > 0) return { ...result, queries };
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
    ports: ScoutPorts,
    most: number,
  ): Promise<ScoutResult & { found: number }> {
    repos.cache.purge();
    const { asked, notes } = await whereToLook(config, {
      ...{ boards: repos.boards, directory: deps.directory, search: deps.search, secret: deps.secret },
      profileId: ports.profileId,
      now: () => deps.clock.now(),
    });
    const queue = new PQueue({ concurrency: AT_ONCE });
    const asking = { boards: repos.boards, emit, deps: depsOf(ports), most };
    const answers: Answered[] = await queue.addAll(asked.map((one) => () => askSource(one, config, asking)));
    repos.boards.meet(metBoards(answers));
    const problems = [...placesWords(answers), ...listedWords(answers), ...notes];
    const failures = answers.flatMap((one) => one.failure ?? []);
    if (failures[0] && failures.length === answers.length) throw allFailed(failures[0], problems);
    const named = answers.flatMap((one) => one.named);
    const finds = answers.flatMap(({ asked: { wide }, leads }) => leads.map((lead) => ({ wide, lead })));
    const { leads, leftOut } = await deps.workers.run(
      'rankFinds',
      {
        ...{ named, query: config, filters: config.filters, now: deps.clock.now() },
        leads: finds.filter(({ wide }) => !wide).map(({ lead }) => lead),
        wide: finds.filter(({ wide }) => wide).map(({ lead }) => lead),
      },
      { signal: ports.signal },
    );
    const keys = named.map(({ url }) => jobKeyOf({ url }));
    problems.push(...leftOutWords(leftOut));
    if (leads.length > most) problems.push(limitWords(leads.length, most));
    const found = leads.length + leftOut.reduce((sum, { count }) => sum + count, 0);
    return { leads: leads.slice(0, most), named: keys, problems, queries: [], found };
  }
}

/** What each source works with. */
export function sourceDepsOf(deps: ScoutSearchDeps): (ports: ScoutPorts) => SourceDeps {
  const { board, workers, search, clock, log } = deps;
  const http = keptAnswers({ read: deps.http.read, cache: deps.repos.cache, clock });
  return (ports) => {
    const { signal } = ports;
    const now = clock.now().toISOString();
    return {
      http,
      key: deps.secret,
      search,
      broaden: async (query, location) => (await scout.run({ query, location }, ports)).value.queries,
      readBoard: (answer) => workers.run('readPostings', { ...answer, now }, { signal }),
      readPosting: (page) => workers.run('readPosting', { ...page, now }, { signal }),
      baseUrl: (source) => deps.baseUrls()[source],
      practiceOrigin: board.origin,
      ...{ clock, log, signal },
    };
  };
}

/** The failure of a search in which no place could be asked: each address with its reason. */
function allFailed(first: JobAIError, problems: readonly string[]): JobAIError {
  const { code, details, retryable, status } = first;
  return new JobAIError(code, problems.join('\n'), {
    ...{ retryable, status, cause: first },
    details: details ?? undefined,
  });
}
