import { type BirpcReturn, createBirpc } from 'birpc';
import { type CarriedError, carryError, reviveError } from '#shared/errors/carried-error.ts';
import { JobAIError } from '#shared/errors/index.ts';
import type { ShellBackend, ShellDoors, ShellFacts } from './backend.ts';

/** What the window's process asks the one behind it for. */
export interface BackendDoors extends Pick<ShellBackend, 'resolveFile' | 'pauseAll' | 'shutdown'> {
  /** Wires the program. Rejects with what the window shows as the reason why it could not start. */
  start(facts: ShellFacts): Promise<void>;
}

/** Comes with a window's port. */
export const WINDOW_PORT = 'window-port';

/** One end of the line between two processes. */
export interface LineEnd {
  post(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
}

/** A message of the line whose `e` is why a call failed. */
interface Failed {
  e: unknown;
}
const CARRIED = 'jobaiError';

/** What is told to the window's process without waiting for it. */
const TOLD = [
  'badge',
  'notify',
  'theme',
  'background',
  'showItem',
] as const satisfies readonly (keyof ShellDoors)[];

/**
 * Joins the two processes: each calls what the other offers. Errors keep their class, and a call waits until the line is
 * closed. What is only told (`TOLD`) is not waited for, and its failure stays where it happened.
 */
export function openProcessLine<Remote extends object, Local extends object>(
  offered: Local,
  end: LineEnd,
): BirpcReturn<Remote, Local> {
  return createBirpc<Remote, Local>(offered, {
    post: end.post,
    on: end.listen,
    bind: 'functions',
    eventNames: TOLD as unknown as (keyof Remote)[],
    timeout: -1,
    serialize: (message: object) =>
      'e' in message && message.e instanceof JobAIError
        ? { ...message, e: { [CARRIED]: carryError(message.e) } }
        : message,
    deserialize: (message: Partial<Failed>) => {
      const carried = (message.e as Record<string, CarriedError> | undefined)?.[CARRIED];
      return carried === undefined ? message : { ...message, e: reviveError(carried) };
    },
  });
}
