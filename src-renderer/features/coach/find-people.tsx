import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

interface Props {
  company: string;
  /** How many searches the profile gives. */
  searches: number;
}

/** The searches at once, by the search that is set up. */
export function FindPeople({ company, searches }: Props) {
  const queries = useQueryClient();
  const find = useMutation({
    mutationFn: () => client.network.find({ company }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.network.key() }),
    onError: (error) => tellProblem('Nobody was searched for', error),
  });
  return (
    <Group gap="sm">
      <Button variant="default" loading={find.isPending} onClick={() => find.mutate()}>
        Search the web for them
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {find.data
          ? saying(find.data)
          : `${searches === 1 ? 'One search' : `${searches} searches`}, with your search key or your own SearXNG.`}
      </Text>
    </Group>
  );
}

function saying({ results, added }: { results: number; added: number }): string {
  if (results === 0) return 'Nothing was found. Without a search under Settings, Searches, nothing is asked.';
  if (added === 0) return `Nobody new is named in ${results} results.`;
  return added === 1 ? 'One person is new.' : `${added} people are new.`;
}
