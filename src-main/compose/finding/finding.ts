import type { Clock, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { atFirstCall } from '../common/at-first-call.ts';
import { createLazyBoard, type LazyBoard } from './lazy-board.ts';
import { createPostingReader } from './posting-reader.ts';

export interface FindingDeps {
  dataDir: string;
  resourcesDir: string;
  http: Http;
  workers: Workers;
  baseUrls(): Settings['baseUrls'];
  secret(name: string): Promise<string | null>;
  search: WebSearch;
  cache: Repositories['cache'];
  log: Logger;
  clock: Clock;
}

export interface Finding {
  board: LazyBoard;
  scout: PipelineTools['scout'];
  readPosting: PipelineTools['readPosting'];
}

/** Where jobs are found and how postings are read. What searches is loaded with the first search. */
export function composeFinding(deps: FindingDeps): Finding {
  const { http, workers, baseUrls, secret, search, cache, log, clock } = deps;
  const board = createLazyBoard(deps);
  return {
    board,
    scout: atFirstCall(async () => {
      const { createScoutSearch } = await import('./scout-search.ts');
      return createScoutSearch({ http, board, workers, baseUrls, secret, search, cache, clock, log });
    }),
    readPosting: createPostingReader({ http, workers, board, clock }),
  };
}
