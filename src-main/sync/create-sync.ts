import type { Clock, Logger } from '#agents/ports.ts';
import { AuthenticationError, JobAIError } from '#shared/errors/index.ts';
import { ErasedError, type Exchanged, exchange } from './exchange.ts';
import type { Choice, LocalRows } from './local-rows.ts';
import type { Remote } from './remote.ts';

/** While something goes to and fro, it is looked this often; the longer nothing does, the more seldom. */
const SOONEST_MS = 1_000;
/** How often this machine looks for changes of its own. */
const LOOK_MS = 250;
/** How often it looks whether it was switched on. */
const OFF_LOOK_MS = 2_000;
const SELDOM_MS = 60_000;
const BUSY_FOR_MS = 120_000;
const IN_USE_MS = 15_000;
const LONGEST_WAIT_MS = 600_000;

export interface SyncDeps {
  rows: LocalRows;
  /** Null where no project is set. */
  remote(): Promise<Remote | null>;
  choice(): Choice;
  machineName: string;
  clock: Clock;
  log: Logger;
  /** Hears which tables changed here. */
  changed(tables: ReadonlySet<string>): void;
  /** All that is in the project was deleted from elsewhere: this machine's sign-in ends. */
  erased(): Promise<void>;
  /** Between 0 and 1, for waits that do not fall together. */
  random(): number;
}

/** How the exchange stands. */
export interface SyncProgress {
  running: boolean;
  /** When it last came to its end; null for never since the start. */
  lastAt: string | null;
  /** Why it does not go on, in words; empty where it does. */
  problem: string;
  /** Whether it does not go on because nobody is signed in any more. */
  signedOut: boolean;
  /** Rises with each change that came from elsewhere. */
  changes: number;
}

/**
 * Exchanges rows by itself while it is started, soon after each change, and tries again ever later where that fails. Only
 * one exchange runs at a time; it reads and writes a few rows at once, so that nothing waits for it.
 */
export function createSync(deps: SyncDeps) {
  const { rows, clock, log } = deps;
  const progress: SyncProgress = { running: false, lastAt: null, problem: '', signedOut: false, changes: 0 };
  const stop = new AbortController();
  let current: Promise<Exchanged> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let started = false;
  let failures = 0;
  let busyUntil = 0;
  let firstTime = true;

  async function once(): Promise<Exchanged> {
    const done: Exchanged = { sent: 0, received: 0, files: 0, tables: new Set() };
    progress.running = true;
    let problem = '';
    try {
      const remote = await deps.remote();
      if (remote === null || !rows.state().isOn)
        throw new AuthenticationError(
          'Sync is not set up. Enter your project and sign in under Settings, Sync.',
        );
      await exchange({
        ...{ rows, remote, done, choice: deps.choice(), machineName: deps.machineName },
        ...{ now: () => clock.now().getTime(), signal: stop.signal, lookForFiles: firstTime },
      });
      firstTime = false;
      failures = 0;
      progress.signedOut = false;
      progress.lastAt = clock.now().toISOString();
      return done;
    } catch (thrown) {
      failures += 1;
      problem = stop.signal.aborted ? '' : inWords(thrown);
      progress.signedOut = thrown instanceof AuthenticationError;
      if (thrown instanceof ErasedError) await deps.erased();
      if (problem !== '') log.warn('sync did not come to its end', { problem, failures });
      throw thrown;
    } finally {
      progress.running = false;
      const moved = done.sent + done.received + done.files > 0;
      if (moved) busyUntil = clock.now().getTime() + BUSY_FOR_MS;
      if (moved || problem !== progress.problem) note(done, problem);
      progress.problem = problem;
      if (done.tables.size > 0) {
        progress.changes += 1;
        deps.changed(done.tables);
      }
    }
  }

  function note({ sent, received, files }: Exchanged, problem: string): void {
    if (stop.signal.aborted || !rows.state().isOn) return;
    rows.note({ at: clock.now().toISOString(), sent, received, files, problem });
  }

  const now = (): Promise<Exchanged> => {
    current ??= once().finally(() => {
      current = null;
    });
    return current;
  };

  function pauseMs(jitter: number): number {
    if (failures > 0) {
      const wait = Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** Math.min(failures - 1, 10));
      return wait * (0.75 + jitter / 2);
    }
    return clock.now().getTime() < busyUntil ? SOONEST_MS : SELDOM_MS;
  }

  /** Looks often for changes of this machine's own, which costs next to nothing, and seldom for those of others. */
  function plan(): void {
    if (!started || stop.signal.aborted) return;
    const from = clock.now().getTime();
    const jitter = deps.random();
    const look = () => {
      if (stop.signal.aborted) return;
      const isDue = clock.now().getTime() >= from + pauseMs(jitter);
      const { isOn } = rows.state();
      if (isOn && (isDue || (failures === 0 && rows.waiting(deps.choice()) > 0))) {
        void now()
          .catch(() => undefined)
          .then(plan);
        return;
      }
      timer = setTimeout(look, isOn ? LOOK_MS : OFF_LOOK_MS);
      timer.unref();
    };
    timer = setTimeout(look, LOOK_MS);
    timer.unref();
  }

  return {
    progress: (): SyncProgress => ({ ...progress }),
    /** Exchanges what there is now; a call while one runs waits for that one. Throws why it could not. */
    now,
    /** From now on by itself. */
    start(): void {
      if (started) return;
      started = true;
      busyUntil = clock.now().getTime() + BUSY_FOR_MS;
      plan();
    },
    /** Forgets what failed before: the user changed something. */
    begin(): void {
      failures = 0;
      progress.problem = '';
      progress.signedOut = false;
      firstTime = true;
      busyUntil = clock.now().getTime() + BUSY_FOR_MS;
    },
    /** Somebody looks: changes of others are looked for as often as they are made. */
    inUse(): void {
      busyUntil = Math.max(busyUntil, clock.now().getTime() + IN_USE_MS);
    },
    /** Waits for what runs; nothing new begins. */
    async close(): Promise<void> {
      stop.abort();
      clearTimeout(timer);
      await current?.catch(() => undefined);
    },
  };
}

const inWords = (thrown: unknown): string =>
  thrown instanceof JobAIError
    ? thrown.message
    : 'Something went wrong while syncing. It is tried again; the log says more.';
