import { useDebouncedValue } from '@mantine/hooks';
import { IconBriefcase } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { PaletteItem } from './palette-item.ts';

/** The eight best jobs that match what was typed, none while nothing is; and whether they are still looked for. */
export function useFoundJobs(query: string): { jobs: PaletteItem[]; looking: boolean } {
  const [text] = useDebouncedValue(query.trim(), 120);
  const { data, isFetching } = useQuery(
    orpc.jobs.list.queryOptions({
      input: { text, limit: 8, sort: 'match' },
      enabled: text !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const looking = text !== query.trim() || isFetching;
  if (text === '' || query.trim() === '' || !data) return { jobs: [], looking };
  const jobs = data.rows.map((job) => ({
    id: `job-${job.id}`,
    label: job.title,
    about: job.score === null ? job.company : `${job.company} · fit ${job.score} of 100`,
    icon: IconBriefcase,
    run: () => navigate('jobs', job.id),
  }));
  return { jobs, looking };
}
