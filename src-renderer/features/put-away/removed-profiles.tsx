import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { flushAll } from '#renderer/lib/on-flush.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { PutAwayList } from './put-away-list.tsx';

export function RemovedProfiles() {
  const queries = useQueryClient();
  const query = useQuery(orpc.profile.removed.queryOptions({ input: {} }));
  const back = useMutation({
    mutationFn: async (id: string) => {
      await flushAll();
      return client.profile.restore({ id });
    },
    onSuccess: async ({ persona }) => {
      await queries.invalidateQueries();
      tellDone(`“${persona}” is back, and in use`);
    },
    onError: (thrown) => tellProblem('The profile was not brought back', thrown),
  });
  return (
    <Loaded query={query} failed="Removed profiles could not be read">
      {(profiles) => (
        <PutAwayList
          title="Profiles removed"
          none="None."
          items={profiles.map(({ id, persona, name }) => ({
            ...{ id, name: persona, about: name.full },
            way: (
              <Button
                size="xs"
                variant="default"
                aria-label={`Bring back: ${persona}`}
                onClick={() => back.mutate(id)}
              >
                Bring back
              </Button>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
