import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { JobDetail, type JobTab } from './job-detail.tsx';

interface Props {
  jobId: string;
  tab: JobTab;
  onTab: (tab: JobTab) => void;
  onBack: () => void;
  onPutAway: () => void;
}

/** Reads the open job and shows it, anew as work on it goes on. */
export function JobOpen({ jobId, ...view }: Props) {
  const input = { jobId };
  useRefresh(orpc.jobs.get.key({ input }), ({ data }) => data['jobId'] === jobId);
  useRefresh(orpc.jobs.sightings.key({ input }), ({ type }) => type === 'scout:complete');
  const query = useQuery(orpc.jobs.get.queryOptions({ input }));
  return (
    <Loaded query={query} failed="This job could not be read">
      {(detail) => <JobDetail key={detail.job.id} detail={detail} {...view} />}
    </Loaded>
  );
}
