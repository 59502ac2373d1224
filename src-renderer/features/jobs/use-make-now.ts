import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';

const WORK = {
  resume: (jobId: string) => client.resume.tailor({ jobId }),
  letter: (jobId: string) => client.letter.write({ jobId }),
  company: (jobId: string) => client.company.research({ jobId }),
};

/** Has one thing made for a job now: its resume, its letter, or what is known of its company. */
export function useMakeNow(jobId: string, what: keyof typeof WORK) {
  const queries = useQueryClient();
  return useMutation<unknown>({
    mutationFn: () => WORK[what](jobId),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: orpc.jobs.get.key({ input: { jobId } }) }),
        queries.invalidateQueries({ queryKey: orpc[what].key() }),
      ]),
  });
}
