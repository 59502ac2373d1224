import { AgentError } from '#shared/errors/index.ts';

/** Limits how long work may take, without the time that it waits for the user. */
export interface WorkDeadline {
  /** Aborts at the limit with an error that says so, or when the parent does. */
  readonly signal: AbortSignal;
  /** Stops the clock while `wait` runs. */
  pauseDuring<T>(wait: () => Promise<T>): Promise<T>;
  clear(): void;
}

/** Starts a deadline of `limitMs` of working time. `what` names the work in the error. */
export function startWorkDeadline(limitMs: number, what: string, parent: AbortSignal): WorkDeadline {
  const controller = new AbortController();
  const follow = () => controller.abort(parent.reason);
  if (parent.aborted) follow();
  else parent.addEventListener('abort', follow, { once: true });

  let leftMs = limitMs;
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let cleared = false;
  const run = () => {
    if (cleared) return;
    startedAt = performance.now();
    timer = setTimeout(() => {
      controller.abort(
        new AgentError(
          `${what} took longer than ${Math.round(limitMs / 60_000)} minutes and was stopped. Try again, or do it by hand.`,
        ),
      );
    }, leftMs);
  };
  const stop = () => {
    clearTimeout(timer);
    leftMs -= performance.now() - startedAt;
  };
  run();

  return {
    signal: controller.signal,
    async pauseDuring(wait) {
      stop();
      try {
        return await wait();
      } finally {
        run();
      }
    },
    clear() {
      cleared = true;
      clearTimeout(timer);
      parent.removeEventListener('abort', follow);
    },
  };
}
