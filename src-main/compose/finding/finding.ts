import type { Clock, Logger } from '#agents/ports.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { Http } from '#main/http/http.ts';
import type { PipelineTools } from '#main/pipeline/types.ts';
import type { WebSearch } from '#main/search/create-search.ts';
import type { BoardFinderDoor, CompanySite } from '#main/services/service-deps.ts';
import { createDirectory } from '#main/sources/directory.ts';
import type { Workers } from '#main/workers/create-workers.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { atFirstCall } from '../common/at-first-call.ts';
import { createAliveCheck } from './alive-check.ts';
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
  repos: Pick<Repositories, 'cache' | 'boards' | 'profiles'>;
  log: Logger;
  clock: Clock;
}

export interface Finding {
  board: LazyBoard;
  boardFinder: BoardFinderDoor;
  scout: PipelineTools['scout'];
  companySite: CompanySite;
  readPosting: PipelineTools['readPosting'];
  lookAgain: PipelineTools['lookAgain'];
}

/** Where jobs are found and how postings are read. What searches is loaded with the first search. */
export function composeFinding(deps: FindingDeps): Finding {
  const { http, workers, clock } = deps;
  const board = createLazyBoard(deps);
  const directory = createDirectory(deps.resourcesDir);
  return {
    board,
    boardFinder: {
      directory: directory.find,
      find: atFirstCall(async () => {
        const { createBoardFinder } = await import('./find-board.ts');
        const { sourceDepsOf } = await import('./scout-search.ts');
        return createBoardFinder({ directory, depsOf: sourceDepsOf({ ...deps, board, directory }) });
      }),
    },
    scout: atFirstCall(async () => {
      const { createScoutSearch } = await import('./scout-search.ts');
      return createScoutSearch({ ...deps, board, directory });
    }),
    companySite: atFirstCall(async () => {
      const { createCompanySite } = await import('./company-site.ts');
      return createCompanySite(deps);
    }),
    readPosting: createPostingReader({ http, workers, board, clock }),
    lookAgain: createAliveCheck({ http, workers, board, clock }),
  };
}
