import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useChosenResume } from '#renderer/lib/chosen-resume.ts';
import { client } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import type { ResumeFile } from '#renderer/lib/read-resume-file.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type { ArchiveCounts } from '#shared/contract/profile.ts';
import { AnotherFile } from './another-file.tsx';
import { archiveWords } from './archive-words.ts';

/** What an archive of everything holds, and taking it over; what is here already stays. */
export function ArchivePage({ file, archive }: { file: ResumeFile; archive: ArchiveCounts }) {
  const queries = useQueryClient();
  const { putAway, stored } = useChosenResume();
  const { mutate, isPending, data, isSuccess } = useMutation({
    mutationFn: async () => {
      const first = (await client.profile.active({})) === null;
      return { ...(await client.profile.importArchive(file)), first };
    },
    onSuccess: async ({ first, notes }) => {
      await queries.invalidateQueries();
      if (notes.length > 0) return;
      tellDone('All that was new is here now');
      if (first) {
        // From now on there is something to show: a reload must not begin with the welcome.
        window.history.replaceState(null, '', '/');
        navigate('run');
      }
      stored();
    },
    onError: (thrown) => tellProblem('The archive was not taken over', thrown),
  });
  if (isSuccess)
    return (
      <Stack gap="md" maw={640}>
        <Title order={2}>Taken over</Title>
        <Text>What differs from what is here was left as it is here:</Text>
        <List spacing={6}>
          {data.notes.map((note) => (
            <List.Item key={note}>{note}</List.Item>
          ))}
        </List>
        <Group>
          <Button onClick={stored}>Go on</Button>
        </Group>
      </Stack>
    );
  return (
    <Stack gap="md" maw={640}>
      <Title order={2}>Everything from another JobAI</Title>
      <Text>This archive holds:</Text>
      <List spacing={6}>
        {archiveWords(archive).map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Text c="dimmed">
        What is new is added. What you have here already stays as it is, and you are told where the two
        differ.
      </Text>
      <Group>
        <Button loading={isPending} onClick={() => mutate()}>
          Take it over
        </Button>
        <Button variant="default" disabled={isPending} onClick={putAway}>
          Cancel
        </Button>
        <AnotherFile />
      </Group>
    </Stack>
  );
}
