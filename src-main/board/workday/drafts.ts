import type { Submission } from '../control.ts';

/** What one visitor has filled in so far for one posting. */
export interface Draft extends Submission {
  /** Ids of the steps that passed their checks. */
  passed: Set<string>;
}

export interface Drafts {
  newSession(): string;
  of(session: string, postingId: string): Draft;
  drop(session: string, postingId: string): void;
}

const MOST_KEPT = 100;

/** Unfinished applications, in memory: a visitor who loses the session starts again, as at the vendor. */
export function createDrafts(newId: () => string): Drafts {
  const kept = new Map<string, Draft>();
  return {
    newSession: newId,
    of(session, postingId) {
      const key = `${session} ${postingId}`;
      const found = kept.get(key);
      if (found !== undefined) return found;
      const draft: Draft = { values: {}, files: {}, passed: new Set() };
      kept.set(key, draft);
      const oldest = kept.keys().next().value;
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return draft;
    },
    drop: (session, postingId) => void kept.delete(`${session} ${postingId}`),
  };
}
