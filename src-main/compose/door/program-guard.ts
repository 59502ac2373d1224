import type { Repositories } from '#main/db/repositories.ts';
import type { Http } from '#main/http/http.ts';
import type { DoorGuard } from '#main/rpc/context.ts';
import { AuthorizationError } from '#shared/errors/index.ts';
import { createPageAddressCheck } from '../browsing/page-address.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';

export interface ProgramGuardDeps {
  repos: Pick<Repositories, 'humanRequests' | 'profiles' | 'runs' | 'runJobs'>;
  http: Pick<Http, 'check'>;
  board: Pick<LazyBoard, 'running'>;
}

/** More runs than anybody starts. */
const EVERY_RUN = 1_000_000;

/** What holds for every program that calls, whatever its token may do. */
export function createProgramGuard({ repos, http, board }: ProgramGuardDeps): Omit<DoorGuard, 'scopes'> {
  const checkPage = createPageAddressCheck({ isNamed: () => false });
  const runsOfAll = () => repos.profiles.all().flatMap(({ id }) => repos.runs.list(id, EVERY_RUN));
  return {
    async checkAddress(address) {
      if (URL.canParse(address) && new URL(address).origin === board.running()) return;
      try {
        await checkPage(address);
      } catch (cause) {
        throw new AuthorizationError(
          `A program named ${address.slice(0, 200)}, which is no page of the public web. Only you may open it, in the window.`,
          { cause },
        );
      }
      await http.check(address);
    },
    sendsByItself(what) {
      const isAuto = (id: unknown) => typeof id === 'string' && repos.runs.get(id)?.config.mode === 'auto';
      if ('runId' in what) return isAuto(what.runId);
      const { jobId } = what;
      return (
        typeof jobId === 'string' &&
        runsOfAll().some(({ id, config }) => config.mode === 'auto' && repos.runJobs.get(id, jobId) !== null)
      );
    },
    question: (id) => (typeof id === 'string' ? repos.humanRequests.get(id) : null),
  };
}
