import { join } from 'node:path';
import { JobAIError } from '#shared/errors/index.ts';
import type { ShellBackend, ShellDoors, ShellFacts } from './shell/backend.ts';
import { type BackendDoors, openProcessLine, WINDOW_PORT } from './shell/process-line.ts';

// The process behind the window: it holds the whole program but the window, and ends when the window's process says so.

/** Ctrl+C in a terminal reaches this process too; the window's process ends both in order. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

const { parentPort } = process;
let backend: ShellBackend | null = null;
const started = (): ShellBackend => {
  if (backend === null) throw new JobAIError('INTERNAL_ERROR', 'The program has not started yet.');
  return backend;
};

const shell = openProcessLine<ShellDoors, BackendDoors>(
  {
    start,
    resolveFile: (id) => started().resolveFile(id),
    pauseAll: (paused) => started().pauseAll(paused),
    shutdown: () => started().shutdown(),
  },
  {
    post: (message) => parentPort.postMessage(message),
    listen: (hear) => void parentPort.on('message', ({ data }) => data !== WINDOW_PORT && hear(data)),
  },
);

parentPort.on('message', ({ data, ports }) => {
  const [port] = ports;
  if (data === WINDOW_PORT && port !== undefined) started().connect(port);
});

async function start(facts: ShellFacts): Promise<void> {
  const { composeShellBackend } = await import('./compose/system/shell-backend.ts');
  const { app } = facts.paths;
  backend = await composeShellBackend(facts, shell, {
    templatesDir: join(app, 'prompts', 'templates'),
    workerEntry: join(app, 'out', 'main', 'worker.js'),
  });
}
