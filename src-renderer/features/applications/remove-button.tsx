import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Application } from '#shared/domain/application.ts';

/** Removes an application that was added by hand and has nothing kept with it but its history. */
export function RemoveButton({ application }: { application: Application }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.key() });
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { jobId: application.jobId } }));
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const { company, title, url, status, history } = application;
  const putBack = () =>
    client.tracker
      .add({ company, title, url, status, appliedOn: history[0] ? localDay(new Date(history[0].at)) : null })
      .then(refresh)
      .catch((error: unknown) => tellProblem('It was not put back', error));
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.tracker.remove({ id: application.id }),
    onSuccess: () => {
      navigate('applications');
      tellUndo(`${company}: removed`, () => void putBack(), { name: 'move' });
      return refresh();
    },
    onError: (error) => tellProblem('The application was not removed', error),
  });
  const byHand = job.data?.job.source === 'elsewhere' && application.submission === null;
  const bare = items.data?.every(({ applicationId }) => applicationId !== application.id) ?? false;
  if (!byHand || !bare || application.receipt !== null) return null;
  return (
    <Button variant="subtle" color="gray" loading={isPending} onClick={() => mutate()}>
      Remove
    </Button>
  );
}
