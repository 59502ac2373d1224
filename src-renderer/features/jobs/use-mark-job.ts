import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';

/** A job as its marks are told. */
export interface MarkedJob {
  id: string;
  title: string;
  company: string;
}

/** Gives a job a star, and puts it away or brings it back; putting away can be undone at once. */
export function useMarkJob() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (marks: { jobId: string; starred?: boolean; hidden?: boolean }) => client.jobs.mark(marks),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    onError: (thrown) => tellProblem('The job was not marked', thrown),
  });
  return {
    star: ({ id }: MarkedJob, starred: boolean) => mutate({ jobId: id, starred }),
    bringBack: ({ id }: MarkedJob) => mutate({ jobId: id, hidden: false }),
    putAway: ({ id, title, company }: MarkedJob) =>
      mutate(
        { jobId: id, hidden: true },
        {
          onSuccess: () =>
            tellUndo(`Put away: ${title}, ${company}`, () => mutate({ jobId: id, hidden: false }), {
              name: 'put-away',
            }),
        },
      ),
  };
}
