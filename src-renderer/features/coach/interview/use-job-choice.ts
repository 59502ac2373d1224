import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import type { ApplicationStatus } from '#shared/domain/application.ts';

const SOONEST: readonly ApplicationStatus[] = ['interviewing', 'offer', 'applied', 'no-answer'];

/** Jobs that an interview may be for: those applied to, the ones in interviews first, and the one that is open. */
export function useJobChoice(jobId: string | null): { value: string; label: string }[] {
  const applications = useQuery(orpc.tracker.list.queryOptions({ input: {} }));
  const own = (applications.data ?? [])
    .filter(({ status }) => SOONEST.includes(status))
    .sort((a, b) => SOONEST.indexOf(a.status) - SOONEST.indexOf(b.status));
  const opened = useQuery({
    ...orpc.jobs.get.queryOptions({ input: { jobId: jobId ?? '' } }),
    enabled: jobId !== null && applications.data !== undefined && !own.some((one) => one.jobId === jobId),
  });
  const also =
    opened.data && opened.data.job.id === jobId ? [{ ...opened.data.job, jobId: opened.data.job.id }] : [];
  const seen = new Set<string>();
  return [...also, ...own]
    .filter((one) => !seen.has(one.jobId) && seen.add(one.jobId) !== undefined)
    .map((one) => ({ value: one.jobId, label: [one.title, one.company].filter(Boolean).join(', ') }));
}
