import type { Logger } from '#agents/ports.ts';
import type { ApiDoor } from '#main/services/service-deps.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { OpenDoor } from './open-door.ts';
import type { TokenStore } from './tokens/token-store.ts';

export interface DoorHolderOptions {
  settings: {
    get(): Settings;
    onChange(listener: (settings: Settings) => void): () => void;
  };
  tokens: TokenStore;
  open(port: number): Promise<OpenDoor>;
  log: Logger;
}

export interface DoorHolder extends ApiDoor {
  /** Opens the door where the settings say so, and follows them from now on. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Opens and shuts the loopback API as the settings say; says why where it can't. */
export function createDoorHolder({ settings, tokens, open, log }: DoorHolderOptions): DoorHolder {
  let opened: { door: OpenDoor; port: number } | null = null;
  let problem = '';
  let stop: (() => void) | null = null;
  let work = Promise.resolve();

  const settle = async (wanted: Settings['api'] | null): Promise<void> => {
    const port = wanted?.enabled === true ? wanted.port : null;
    if (opened !== null && opened.port === port) return;
    const old = opened;
    opened = null;
    await old?.door.close();
    problem = '';
    if (port === null) return;
    try {
      opened = { door: await open(port), port };
    } catch (thrown) {
      problem = wordsFor(thrown, port);
      log.warn('the API could not be opened', { port, reason: problem });
    }
  };
  /** One after the other: a change may come while the last one is at work. */
  const follow = (wanted: Settings['api'] | null) => {
    work = work.then(() => settle(wanted));
    return work;
  };

  return {
    async state() {
      await work;
      const { port } = settings.get().api;
      return {
        running: opened !== null,
        address: opened?.door.address ?? `http://127.0.0.1:${port}`,
        problem,
        tokens: tokens.list(),
      };
    },
    createToken: tokens.create,
    revokeToken: tokens.revoke,
    start() {
      stop ??= settings.onChange(({ api }) => void follow(api));
      return follow(settings.get().api);
    },
    close() {
      stop?.();
      return follow(null);
    },
  };
}

function wordsFor(thrown: unknown, port: number): string {
  const code = (thrown as NodeJS.ErrnoException | null)?.code;
  if (code === 'EADDRINUSE')
    return `Another program answers at port ${port} already. Close it, or choose another port.`;
  return `Port ${port} could not be opened (${code ?? 'unknown reason'}). Choose another port.`;
}
