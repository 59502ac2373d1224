import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { JobDetail, type JobTab } from './job-detail.tsx';

interface Props {
  jobId: string;
  tab: JobTab;
  onTab: (tab: JobTab) => void;
  onBack: () => void;
  onPutAway: () => void;
}

/** Reads the open job and shows it. */
export function JobOpen({ jobId, ...view }: Props) {
  const query = useQuery(orpc.jobs.get.queryOptions({ input: { jobId } }));
  return (
    <Loaded query={query} failed="This job could not be read">
      {(detail) => <JobDetail key={detail.job.id} detail={detail} {...view} />}
    </Loaded>
  );
}
