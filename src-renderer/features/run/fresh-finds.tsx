import { Anchor, Button, List, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** What a saved search found since the user last looked. */
export function FreshFinds({ id, name }: { id: string; name: string }) {
  const finds = useQuery(orpc.jobs.freshFinds.queryOptions({ input: { id } }));
  const queries = useQueryClient();
  const looked = useMutation({
    mutationFn: () => client.jobs.lookedAt({ id }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: orpc.jobs.savedSearches.key() }),
        queries.invalidateQueries({ queryKey: orpc.jobs.freshFinds.key() }),
      ]),
    onError: (thrown) => tellProblem('The list was not changed', thrown),
  });
  const list = finds.data ?? [];
  if (list.length === 0) return <Text size="sm">{finds.isSuccess ? 'Nothing new.' : ''}</Text>;
  return (
    <>
      <List size="sm">
        {list.map((job) => (
          <List.Item key={job.id}>
            <Anchor component="button" type="button" size="sm" onClick={() => navigate('jobs', job.id)}>
              {job.title}
            </Anchor>{' '}
            {job.company}
          </List.Item>
        ))}
      </List>
      <Button
        size="compact-sm"
        variant="light"
        w="fit-content"
        loading={looked.isPending}
        aria-label={`I have seen what is new in ${name}`}
        onClick={() => looked.mutate()}
      >
        I have seen these
      </Button>
    </>
  );
}
