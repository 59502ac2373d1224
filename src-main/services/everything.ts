import { localDay } from '#shared/dates/local-day.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

type EverythingCalls = Pick<
  Services['system'],
  'exportEverything' | 'chooseArchive' | 'importEverything' | 'archiveProgress'
>;

/** Everything as one archive, for the window: the user names files to the system, never the page. */
export function everythingCalls({
  everything,
  shell,
  clock,
}: Pick<ServiceDeps, 'everything' | 'shell' | 'clock'>): EverythingCalls {
  let chosen: string | null = null;
  const desktop = () => {
    if (shell !== null) return shell;
    throw new ValidationError('Only the window can ask for a file. Use "jobai export" and "jobai import".');
  };
  return {
    async exportEverything(_input, signal) {
      const day = localDay(clock.now());
      const path = await desktop().chooseTarget(`JobAI everything ${day}.zip`);
      return path === null ? null : { path, info: await everything.write(path, signal) };
    },
    async chooseArchive() {
      const path = await desktop().chooseSource();
      const info = path === null ? null : await everything.look(path);
      if (info !== null) chosen = path;
      return info;
    },
    async importEverything(_input, signal) {
      if (chosen === null) throw new ValidationError('Choose an archive first.');
      await everything.stage(chosen, signal);
      return {};
    },
    archiveProgress: () => everything.progress(),
  };
}
