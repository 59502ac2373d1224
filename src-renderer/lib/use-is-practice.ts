import { useQuery } from '@tanstack/react-query';
import { orpc } from './client.ts';

/** Whether a job is made up, of the practice board; false while that is not known. */
export function useIsPractice(jobId: string): boolean {
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { jobId }, enabled: jobId !== '' }));
  return job.data?.practice ?? false;
}
