import { utilityProcess } from 'electron';
import { ExternalServiceError } from '#shared/errors/index.ts';
import type { LoadBackend, ShellDoors, ShellFacts } from './backend.ts';
import { type BackendDoors, openProcessLine, WINDOW_PORT } from './process-line.ts';

interface Options {
  /** The built file that the process runs. */
  entry: string;
  facts: ShellFacts;
  doors: ShellDoors;
  /** The process ended by itself after it had started. */
  onLost(): void;
}

/** Runs everything but the window in a process of its own, so that nothing that it does can hold up the window. */
export function inOwnProcess({ entry, facts, doors, onLost }: Options): LoadBackend {
  return async () => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'JobAI work' });
    let state = 'starting' as 'starting' | 'running' | 'ended';
    const line = openProcessLine<BackendDoors, ShellDoors>(doors, {
      post: (message) => child.postMessage(message),
      listen: (hear) => void child.on('message', hear),
    });
    const end = (): void => {
      state = 'ended';
      // All is kept and closed by now, and a held keychain would keep the process from ending by itself.
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    };
    child.once('exit', () => {
      line.$close(
        new ExternalServiceError(
          'A part of JobAI ended before it had answered. Close JobAI and open it again.',
        ),
      );
      if (state === 'running') onLost();
      state = 'ended';
    });
    try {
      await line.start(facts);
    } catch (thrown) {
      if (state !== 'ended') end();
      throw thrown;
    }
    state = 'running';
    return {
      connect: (port) => child.postMessage(WINDOW_PORT, [port]),
      resolveFile: (id) => line.resolveFile(id),
      pauseAll: (paused) => line.pauseAll(paused),
      async shutdown() {
        if (state === 'ended') return;
        state = 'ended';
        await line.shutdown().finally(end);
      },
    };
  };
}
