import type { JobRow } from '#shared/contract/jobs.ts';
import type { RunConfigInput } from '#shared/domain/run.ts';
import type { Calls } from './calls.ts';

/** A search answers with what it has by then, in ms. */
const SEARCH_MS = 90_000;
const ENDED: ReadonlySet<string> = new Set(['completed', 'stopped', 'failed', 'interrupted', 'paused']);

/** Where is looked when nobody says where. */
export const everywhere = () => [{ name: 'everywhere', target: '' }];

export interface Kept {
  runId: string;
  /** False where it still goes on. */
  ended: boolean;
  jobs: JobRow[];
  total: number;
}

/** Looks for jobs, keeps and judges them, and gives what is there when it ends, or after a minute and a half. Nothing is applied for. */
export async function searchAndKeep(
  calls: Calls,
  search: Pick<RunConfigInput, 'query' | 'location' | 'sources' | 'freshness' | 'limit'>,
  signal: AbortSignal | undefined,
): Promise<Kept> {
  const { runId } = await calls.pipeline.start({ ...search, minScore: 0, until: 'analyst' });
  const late = AbortSignal.timeout(SEARCH_MS);
  const ended = await hasEnded(calls, runId, signal === undefined ? late : AbortSignal.any([signal, late]));
  const { rows, total } = await calls.jobs.list({ runId, limit: 500 });
  return { runId, ended, jobs: rows, total };
}

/** Whether a run ended while it was watched. */
async function hasEnded(calls: Calls, runId: string, signal: AbortSignal): Promise<boolean> {
  try {
    for await (const { status } of await calls.pipeline.watch({ runId }, { signal }))
      if (ENDED.has(status)) return true;
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
  return false;
}
