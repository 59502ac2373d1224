import { app } from 'electron';
import type { BackendHolder } from './backend-holder.ts';

const LIMIT_MS = 10_000;

/**
 * Lets the window store what was typed, then the backend end in order, before the program goes; after ten seconds it
 * goes all the same. Gives whether the program is ending.
 */
export function setupShutdown(backend: BackendHolder, flush: () => Promise<void>): () => boolean {
  let state: 'open' | 'ending' | 'ended' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    const limit = new Promise<void>((resolve) => setTimeout(resolve, LIMIT_MS));
    // What goes wrong here has been logged by the one whose end it was.
    const ended = flush().then(() => backend.end().catch(() => undefined));
    void Promise.race([ended, limit]).then(() => {
      state = 'ended';
      app.quit();
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  return () => state !== 'open';
}
