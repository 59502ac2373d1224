import type { Repositories } from '#main/db/repositories.ts';
import type { JobLead } from '#shared/domain/job.ts';
import type { Lane } from '#shared/domain/run.ts';

/** The lanes of one run: stored, and told to the watch at each change. */
export interface Lanes {
  add(jobId: string, lead: Pick<JobLead, 'title' | 'company' | 'url'>): void;
  update(jobId: string, change: Partial<Omit<Lane, 'jobId'>>): void;
  get(jobId: string): Lane;
  list(): Lane[];
}

/** Opens the lanes of a run; `changed` is told of each change. */
export function openLanes(store: Repositories['runJobs'], runId: string, changed: () => void): Lanes {
  const lanes = new Map(store.list(runId).map((lane) => [lane.jobId, lane]));
  const save = (lane: Lane) => {
    store.save(runId, lane);
    lanes.set(lane.jobId, lane);
    changed();
  };
  const get = (jobId: string) => lanes.get(jobId) as Lane;
  return {
    add(jobId, { title, company, url }) {
      if (lanes.has(jobId)) return;
      save({
        jobId,
        title,
        company,
        url,
        stage: 'analyst',
        done: [],
        status: 'queued',
        message: 'waiting for its turn',
        score: null,
        engine: null,
        submitted: null,
      });
    },
    update: (jobId, change) => save({ ...get(jobId), ...change }),
    get,
    list: () => [...lanes.values()],
  };
}
