import { useEffect, useRef } from 'react';
import { useMarkJob } from '#renderer/lib/use-mark-job.ts';
import type { JobRow } from '#shared/contract/jobs.ts';

/** How long a job stands open before it counts as seen: who only moves past it has not read it, in ms. */
const LOOK_MS = 600;

/** Notes that the user has seen the open job. */
export function useSeen(job: JobRow | undefined): void {
  const { see } = useMarkJob();
  const mark = useRef(see);
  mark.current = see;
  const id = job?.isNew === true ? job.id : null;
  const seen = useRef(job);
  seen.current = job;
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => seen.current && mark.current(seen.current), LOOK_MS);
    return () => clearTimeout(timer);
  }, [id]);
}
