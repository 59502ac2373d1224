import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';

/** Forgets what was practised so far and shows the search form. */
export function useBeginAnew() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.jobs.forgetPractice({}),
    onSuccess: async ({ jobs }) => {
      navigate('run', 'new');
      await queries.invalidateQueries();
      tellDone(jobs === 1 ? 'Forgot 1 practice job' : `Forgot ${jobs} practice jobs`);
    },
    onError: (thrown) => tellProblem('Practice was not begun anew', thrown),
  });
}
