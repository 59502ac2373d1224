import { JobAIError } from '#shared/errors/index.ts';

/** What is on its way: how much came, in bytes, of how much; `of` is null where that is not known. */
export interface Coming {
  signal: AbortSignal;
  bytes: number;
  of: number | null;
  /** It came, and is being unpacked. */
  unpacking: boolean;
}

export interface OneFetchDeps {
  isThere(): boolean;
  /** Brings it and puts it where it belongs as its last deed. Throws where it did not come, or on `signal`. */
  bring(coming: Coming): Promise<void>;
  /** Deletes what was only half there; after each end, good or bad. */
  clear(): Promise<void>;
  /** For the log, and, where an error holds no words for the user, for them. */
  words: { log: string; notKept: string };
  log: { warn(message: string, fields: Record<string, unknown>): void };
}

/** Something large that is fetched on the user's word: once at a time, whole or not at all, and stopped on another. */
export function createOneFetch({ isThere, bring, clear, words, log }: OneFetchDeps) {
  let now: { coming: Coming; stop: AbortController; done: Promise<void> } | null = null;
  let problem = '';

  async function fetchIt(coming: Coming): Promise<void> {
    try {
      await bring(coming);
    } catch (thrown) {
      if (coming.signal.aborted) return;
      log.warn(words.log, { reason: String(thrown) });
      problem = thrown instanceof JobAIError ? thrown.message : words.notKept;
    } finally {
      await clear().catch(() => undefined);
      now = null;
    }
  }

  return {
    coming: (): Readonly<Coming> | null => now?.coming ?? null,
    /** Why it did not come; empty where nothing went wrong. */
    problem: (): string => problem,
    /** Begins; a second call while it comes, or when it is there, changes nothing. */
    begin(): void {
      if (now !== null || isThere()) return;
      problem = '';
      const stop = new AbortController();
      const coming = { signal: stop.signal, bytes: 0, of: null, unpacking: false };
      now = { coming, stop, done: Promise.resolve() };
      now.done = fetchIt(coming);
    },
    /** Stops it; what came is deleted. */
    async stop(): Promise<void> {
      now?.stop.abort(new DOMException('stopped by the user', 'AbortError'));
      await now?.done;
    },
    forget(): void {
      problem = '';
    },
  };
}
