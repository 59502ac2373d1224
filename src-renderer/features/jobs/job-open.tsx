import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { JobDetail } from './job-detail.tsx';

/** Reads the open job and shows it. */
export function JobOpen({ jobId, onBack }: { jobId: string; onBack: () => void }) {
  const query = useQuery(orpc.jobs.get.queryOptions({ input: { jobId } }));
  return (
    <Loaded query={query} failed="This job could not be read">
      {(detail) => <JobDetail detail={detail} onBack={onBack} />}
    </Loaded>
  );
}
