import type { ActiveRun } from './active-run.ts';

/** The search, by its words, that already asks the user about this job; null where none does. */
export function askedElsewhere(run: ActiveRun, jobId: string): string | null {
  const other = run.deps.desk
    .openJobs(run.profile.id)
    .find((request) => request.jobId === jobId && request.runId !== run.id);
  return other ? (run.deps.repos.runs.get(other.runId)?.config.query ?? null) : null;
}

/** What a job says while another search works on it. */
export const IN_OTHER_HANDS = 'another search has this job in hand';

/** Why a job is left to another search. */
export const sayElsewhere = (query: string): string =>
  `Your search "${query}" has this job in hand and waits for you there.`;
