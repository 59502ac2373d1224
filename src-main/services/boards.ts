import { boardHealth } from '#shared/domain/board.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type BoardCalls = Pick<Services['jobs'], 'boards' | 'findBoard' | 'watchBoard' | 'directory'>;

/** Companies' boards: the directory, those that are watched, and finding one. */
export function boardCalls({ repos, sources, boardFinder, clock, portsOutsideRun }: ServiceDeps): BoardCalls {
  const labelOf = (vendor: string) => sources.find(({ name }) => name === vendor)?.label ?? vendor;
  const mine = () => {
    const profile = repos.profiles.active();
    return repos.boards.list(profile?.id ?? '');
  };
  return {
    boards: () =>
      mine().map((board) => ({
        ...board,
        label: labelOf(board.vendor),
        health: boardHealth(board, clock.now()),
      })),
    findBoard: ({ text }, signal) =>
      boardFinder.find(text, portsOutsideRun(repos.profiles.active()?.id ?? '', signal)),
    watchBoard({ watched, ...board }) {
      if (!sources.some(({ name }) => name === board.vendor))
        throw new NotFoundError(`There is no source "${board.vendor}".`);
      repos.boards.watch(activeProfile(repos).id, board, watched);
      return {};
    },
    async directory({ text, offset, limit }) {
      const found = await boardFinder.directory(text);
      const watched = new Set(
        mine()
          .filter((board) => board.watched)
          .map(({ vendor, token }) => `${vendor} ${token}`),
      );
      const rows = found.slice(offset, offset + limit).map((entry) => ({
        ...entry,
        label: labelOf(entry.vendor),
        watched: watched.has(`${entry.vendor} ${entry.token}`),
      }));
      return { rows, total: found.length };
    },
  };
}
