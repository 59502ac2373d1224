import { pathToFileURL } from 'node:url';
import { composeBackend } from '../../compose.ts';
import { connectPort } from '../../rpc/connect-port.ts';
import { createRouter } from '../../rpc/router.ts';
import type { ShellBackend, ShellDoors, ShellFacts } from '../../shell/backend.ts';
import { watchAttention } from './attention.ts';
import { backgroundWork, watchBackground } from './watch-background.ts';
import { watchUpdates } from './watch-updates.ts';

export interface ShellBackendPaths {
  templatesDir: string;
  workerEntry: string;
}

/** Gives the window time for its first picture. */
const BOARD_DELAY_MS = 2_000;

/** The program behind the window: the same as behind the command line, with the desktop's own doors. */
export async function composeShellBackend(
  facts: ShellFacts,
  shell: ShellDoors,
  paths: ShellBackendPaths,
): Promise<ShellBackend> {
  const backend = await composeBackend({
    dataDir: facts.paths.userData,
    resourcesDir: facts.paths.resources,
    appDir: facts.paths.app,
    templatesDir: paths.templatesDir,
    workerEntry: pathToFileURL(paths.workerEntry),
    version: facts.appVersion,
    offline: facts.offline,
    overrides: {},
    shell,
  });
  // One part that failed unheard is no reason to end all the others.
  process.on('unhandledRejection', (error) => backend.log.error('a failure that nobody handled', { error }));
  backend.markInterrupted();
  const router = createRouter();
  const closing = new AbortController();
  let windows = 0;
  const startBoard = () => {
    if (closing.signal.aborted) return;
    backend.startBoard().catch((thrown: unknown) => {
      backend.log.warn('the practice board did not start', {
        reason: thrown instanceof Error ? thrown.message : '',
      });
    });
  };

  const attention = watchAttention(backend, closing.signal);
  attention.onBadge((count) => shell.badge(count));
  attention.onNotify((note) => shell.notify(note));
  backend.startTasks((note) => shell.notify(note));
  void backend.startApi();
  backend.startSync();
  watchBackground(
    () => backgroundWork(backend.background(), backend.settings.get().stayInTray),
    (work) => shell.background(work),
    closing.signal,
  );
  watchUpdates(shell, () => backend.settings.get(), closing.signal);
  shell.theme(backend.settings.get().theme);
  backend.settings.onChange(({ theme }) => shell.theme(theme));

  return {
    connect(port) {
      windows += 1;
      const { services, log } = backend;
      connectPort(router, port, { door: 'window', caller: `window-${windows}`, services, log });
      port.start();
      // Forms that wait at the board need it, but the window's first calls come before it.
      setTimeout(startBoard, BOARD_DELAY_MS);
    },
    resolveFile: backend.resolveFile,
    async pauseAll(paused) {
      backend.pauseAll(paused);
    },
    async shutdown() {
      closing.abort();
      await backend.close();
    },
  };
}
