import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import type { Worker } from 'node:worker_threads';

/** Something that keeps a process busy or alive, and where it was made. */
export interface OpenThing {
  kind: 'timer' | 'watcher' | 'server' | 'child process' | 'worker';
  /** The frames of the project's own files, the innermost first. */
  madeAt: string[];
}

export interface OpenWatch {
  /** What was made since `from` and is open still. */
  since(from: number): OpenThing[];
  /** A moment, for `since`. */
  now(): number;
}

/** A repeated timer that does not hold the process is the program's heartbeat; only one that holds it is left behind. */
type Held = { hasRef?: () => boolean };

/**
 * Notes from now on each repeated timer, watcher, server, child process and worker that is made, until it ends. It
 * changes what Node gives out, so it is for tests alone.
 */
export function watchOpen(): OpenWatch {
  let count = 0;
  const open = new Map<object, OpenThing & { at: number }>();
  const note = (thing: object, kind: OpenThing['kind']) => {
    count += 1;
    open.set(thing, { kind, at: count, madeAt: framesOf(new Error().stack ?? '') });
  };
  const gone = (thing: unknown) => void open.delete(thing as object);

  const { setInterval: begin, clearInterval: end } = globalThis;
  globalThis.setInterval = ((...given: Parameters<typeof begin>) => {
    const timer = begin(...given);
    if (typeof timer === 'object') note(timer, 'timer');
    return timer;
  }) as typeof begin;
  globalThis.clearInterval = (timer) => {
    gone(timer);
    end(timer);
  };

  const { watch } = fs;
  fs.watch = ((...given: Parameters<typeof watch>) => {
    const watcher = watch(...given);
    note(watcher, 'watcher');
    watcher.once('close', () => gone(watcher));
    return watcher;
  }) as typeof watch;
  syncBuiltinESMExports();

  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (this: net.Server, ...given: unknown[]) {
    note(this, 'server');
    this.once('close', () => gone(this));
    this.once('error', () => gone(this));
    return (listen as (...all: unknown[]) => net.Server).apply(this, given);
  } as typeof listen;

  channel('child_process').subscribe((message) => {
    const { process: child } = message as { process: ChildProcess };
    note(child, 'child process');
    child.once('exit', () => gone(child));
    child.once('error', () => gone(child));
  });
  channel('worker_threads').subscribe((message) => {
    const { worker } = message as { worker: Worker };
    note(worker, 'worker');
    worker.once('exit', () => gone(worker));
  });

  const holds = (thing: object) => (thing as Held).hasRef?.() ?? true;
  return {
    now: () => count,
    since: (from) =>
      [...open]
        .filter(([thing, { at, kind }]) => at > from && (kind !== 'timer' || holds(thing)))
        .map(([, { kind, madeAt }]) => ({ kind, madeAt })),
  };
}

/** Frames of the project's own, without this file's. */
function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .slice(1)
    .map((line) => line.trim().replace(/^at /, ''))
    .filter((line) => /[\\/]/.test(line) && !/node:|node_modules|setup[\\/]watch-open\.ts/.test(line))
    .slice(0, 4);
}
