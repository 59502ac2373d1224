import type { MessagePortMain } from 'electron';
import { type SerialisedError, serialiseError } from '#shared/errors/index.ts';
import type { LoadBackend, ShellBackend } from './backend.ts';

type Outcome = { state: 'ready' } | { state: 'failed'; error: SerialisedError };

/** The backend while it loads, once it stands, and after it failed to start. */
export interface BackendHolder {
  /** Starts loading, once; further calls do nothing. */
  load(): void;
  /** Settles when the start is decided. */
  outcome(): Promise<Outcome>;
  /** The backend, or null where it could not start. */
  whenReady(): Promise<ShellBackend | null>;
  /** Serves a window's port as soon as there is someone to serve it. */
  connect(port: MessagePortMain): void;
  /** Ends the backend in order. One that was not loaded yet never will be. */
  end(): Promise<void>;
  /** Starts the whole program anew, after a failed start. */
  restart(): void;
}

interface HolderOptions {
  loadBackend: LoadBackend;
  onFailed(error: unknown): void;
  restart(): void;
}

/** Loads the backend beside the window's first paint; calls that come early wait for it. */
export function createBackendHolder({ loadBackend, onFailed, restart }: HolderOptions): BackendHolder {
  const { promise, resolve } = Promise.withResolvers<{ backend: ShellBackend } | { error: unknown }>();
  let started = false;
  const whenReady = async () => {
    const end = await promise;
    return 'backend' in end ? end.backend : null;
  };
  return {
    load: () => {
      if (started) return;
      started = true;
      loadBackend().then(
        (backend) => resolve({ backend }),
        (error: unknown) => {
          onFailed(error);
          resolve({ error });
        },
      );
    },
    outcome: async () => {
      const end = await promise;
      return 'backend' in end ? { state: 'ready' } : { state: 'failed', error: serialiseError(end.error) };
    },
    whenReady,
    end: async () => {
      if (started) await (await whenReady())?.shutdown();
      started = true;
    },
    connect: (line) => {
      void whenReady().then((backend) => {
        if (backend === null) line.close();
        else backend.connect(line);
      });
    },
    restart,
  };
}
