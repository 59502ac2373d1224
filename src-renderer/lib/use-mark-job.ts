import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Verdict } from '#shared/domain/job-query.ts';

/** A job as its marks are told. */
export interface MarkedJob {
  id: string;
  title: string;
  company: string;
}

/** Gives jobs a star or a word, and puts them away or brings them back; putting away can be undone at once. */
export function useMarkJob() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (deed: () => Promise<unknown>) => deed(),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    onError: (thrown) => tellProblem('The job was not marked', thrown),
  });
  const mark = (jobs: readonly MarkedJob[], marks: { starred?: boolean; hidden?: boolean; seen?: true }) =>
    client.jobs.mark({ jobIds: jobs.map(({ id }) => id), ...marks });
  return {
    star: (jobs: readonly MarkedJob[], starred: boolean) => mutate(() => mark(jobs, { starred })),
    see: (job: MarkedJob) => mutate(() => mark([job], { seen: true })),
    judge: (jobs: readonly MarkedJob[], verdict: Verdict | null) =>
      mutate(() => client.jobs.verdict({ jobIds: jobs.map(({ id }) => id), verdict })),
    bringBack: (job: MarkedJob) => mutate(() => mark([job], { hidden: false })),
    putAway: (jobs: readonly MarkedJob[]) =>
      mutate(async () => {
        await mark(jobs, { hidden: true });
        // Told here: what asked for it may be gone from the page by then.
        tellUndo(`Put away: ${nameOf(jobs)}`, () => mutate(() => mark(jobs, { hidden: false })), {
          name: 'put-away',
        });
      }),
  };
}

const nameOf = ([first, ...more]: readonly MarkedJob[]): string =>
  more.length > 0 ? `${more.length + 1} jobs` : `${first?.title}, ${first?.company}`;
