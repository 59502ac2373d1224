import { Button, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { factKind, isSaid } from '#renderer/lib/fact-kinds.ts';
import { peopleDates } from '#renderer/lib/people-dates.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** Every statement that a document may rest on. */
export function FactsPanel() {
  const query = useQuery(orpc.profile.facts.queryOptions({ input: {} }));
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  return (
    <Loaded query={query} failed="Your statements could not be read">
      {(facts) => {
        const shown = facts.filter((fact) => fact.text.toLocaleLowerCase().includes(wanted));
        return (
          <Stack gap="sm">
            <Text c="dimmed">
              Resumes and letters are made of these {facts.length} statements and of nothing else. To change
              one, change it in your profile; what you only said so can be taken back here.
            </Text>
            <TextInput
              aria-label="Search your statements"
              placeholder="Search"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Kind</Table.Th>
                  <Table.Th>In your words</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((fact) => (
                  <Table.Tr key={fact.id}>
                    <Table.Td c="dimmed">{factKind(fact)}</Table.Td>
                    <Table.Td>
                      {peopleDates(fact.text)}
                      {isSaid(fact.id) && <TakeBackWord factId={fact.id} />}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** Forgets what the user vouched for beside a document. */
function TakeBackWord({ factId }: { factId: string }) {
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.profile.takeBackWord({ factId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.profile.key() }),
    onError: (thrown) => tellProblem('It was not taken back', thrown),
  });
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      ml={6}
      loading={isPending}
      onClick={() => mutate()}
    >
      Take back
    </Button>
  );
}
