import type { Sessions } from './row.ts';

/** More names than anybody has runs at work; the oldest goes first. */
const MOST = 1_000;

export function createSessions(): Sessions {
  const runs = new Map<string, string>();
  return {
    bind(session, runId) {
      runs.delete(session);
      runs.set(session, runId);
      const [oldest] = runs.keys();
      if (runs.size > MOST && oldest !== undefined) runs.delete(oldest);
    },
    runOf: (session) => runs.get(session) ?? session,
  };
}
