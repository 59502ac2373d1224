import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { PutAwayList } from './put-away-list.tsx';

const SHOWN = 50;

export function PutAwayJobs() {
  const queries = useQueryClient();
  const query = useQuery(
    orpc.jobs.list.queryOptions({ input: { show: 'hidden', sort: 'found', limit: SHOWN } }),
  );
  const back = useMutation({
    mutationFn: (jobId: string) => client.jobs.mark({ jobIds: [jobId], hidden: false }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    onError: (thrown) => tellProblem('The job was not brought back', thrown),
  });
  return (
    <Loaded query={query} failed="The jobs that you put away could not be read">
      {({ rows, total }) => (
        <PutAwayList
          title="Jobs put away"
          none="None. On Jobs, H puts the open one away."
          total={total}
          items={rows.map(({ id, title, company }) => ({
            ...{ id, name: title, about: company },
            way: (
              <Button
                size="xs"
                variant="default"
                aria-label={`Back to the list: ${title}, ${company}`}
                onClick={() => back.mutate(id)}
              >
                Back to the list
              </Button>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
