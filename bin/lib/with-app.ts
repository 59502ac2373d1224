import { type Backend, composeBackend } from '#main/compose.ts';
import { createLocalClient, type LocalClient } from '#main/rpc/local-client.ts';
import type { AppNeeds } from './app-needs.ts';
import { printNotice } from './output.ts';
import { commandLinePaths, projectVersion } from './paths.ts';
import { Stopped } from './stopped.ts';

/** The program without a window. */
export interface App {
  client: LocalClient;
  backend: Backend;
  /** Aborts on Ctrl+C. */
  signal: AbortSignal;
}

/** Builds the program, runs `use`, and takes it down again in order. Throws `Stopped` where Ctrl+C ended `use`. */
export async function withApp<T>(needs: AppNeeds, use: (app: App) => Promise<T>): Promise<T> {
  const interrupted = new AbortController();
  let by: 'SIGINT' | 'SIGTERM' = 'SIGINT';
  const interrupt = (signal: typeof by) => {
    by = signal;
    interrupted.abort(new DOMException('stopped by the user', 'AbortError'));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const paths = await commandLinePaths(needs);
  const backend = await composeBackend({
    ...paths,
    version: projectVersion(),
    shell: null,
    offline: needs.offline ?? false,
    mayOnlyRead: needs.mayOnlyRead ?? false,
    overrides: {
      ...needs.overrides,
      baseUrls: needs.baseUrl ?? {},
      // Nobody answers at the command line: what is asked waits in the window's "Needs you".
      questionTimeoutMs: 100,
      ...(needs.headless === undefined ? {} : { browser: { headless: needs.headless } }),
    },
  });
  for (const message of backend.unreadRecoveries()) printNotice(message, needs.json ?? false);
  try {
    const client = createLocalClient({
      door: 'command-line',
      caller: 'command-line',
      services: backend.services,
      log: backend.log,
    });
    return await use({ client, backend, signal: interrupted.signal });
  } catch (thrown) {
    const stopped = interrupted.signal.aborted && thrown instanceof Error && thrown.name === 'AbortError';
    throw stopped ? new Stopped(by) : thrown;
  } finally {
    await backend.close();
    await paths.cleanUp();
    // The result is printed by then.
    if (backend.mustBeKilled()) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1_000);
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
