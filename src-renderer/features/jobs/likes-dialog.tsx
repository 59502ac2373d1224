import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { LikesView } from '#shared/contract/ranking.ts';
import type { Verdict } from '#shared/domain/job-query.ts';

/** Of how many jobs one call may say something. */
const MOST = 500;

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** What the user's marks have taught the order, and the way to forget it. */
export function LikesDialog({ opened, onClose }: Props) {
  const likes = useQuery(orpc.jobs.likes.queryOptions({ input: {}, enabled: opened }));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="What your marks have taught the order"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Loaded query={likes} failed="What was learned could not be read">
        {(view) => <Learned view={view} />}
      </Loaded>
    </Modal>
  );
}

function Learned({ view }: { view: LikesView }) {
  const queries = useQueryClient();
  const markAgain = useMutation({
    mutationFn: async (had: Record<Verdict, string[]>) => {
      for (const verdict of ['good', 'bad'] as const)
        for (let at = 0; at < had[verdict].length; at += MOST)
          await client.jobs.verdict({ jobIds: had[verdict].slice(at, at + MOST), verdict });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    onError: (thrown) => tellProblem('The marks were not brought back', thrown),
  });
  const forget = useMutation({
    mutationFn: () => client.jobs.forgetLikes({}),
    onSuccess: (had) => {
      const count = had.good.length + had.bad.length;
      const words = count === 1 ? 'Forgot one mark' : `Forgot ${count} marks`;
      tellUndo(words, () => markAgain.mutate(had), { name: 'forgot marks' });
      return queries.invalidateQueries({ queryKey: orpc.jobs.key() });
    },
    onError: (thrown) => tellProblem('The marks were not forgotten', thrown),
  });
  const { good, bad, least, learned } = view;
  return (
    <Stack gap="md">
      <Text size="sm">
        You called {good} {good === 1 ? 'job' : 'jobs'} a good match and {bad} a bad one.{' '}
        {learned.length === 0
          ? `From ${least} marks on, some good and some bad, the order learns from them.`
          : 'Jobs that share these move up or down in “Best for you first”. Their scores stay as they are.'}
      </Text>
      {learned.length > 0 && (
        <Table.ScrollContainer
          minWidth={320}
          mah={360}
          type="native"
          tabIndex={0}
          role="region"
          aria-label="What was learned"
        >
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>In a job</Table.Th>
                <Table.Th>Speaks</Table.Th>
                <Table.Th>Good / bad</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {learned.map(({ key, words, weight, good: liked, bad: disliked }) => (
                <Table.Tr key={key}>
                  <Table.Td>{words}</Table.Td>
                  <Table.Td>{weight > 0 ? 'for it' : 'against it'}</Table.Td>
                  <Table.Td>
                    {liked} / {disliked}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={good + bad === 0}
          loading={forget.isPending}
          onClick={() => forget.mutate()}
        >
          Forget all marks
        </Button>
      </Group>
    </Stack>
  );
}
