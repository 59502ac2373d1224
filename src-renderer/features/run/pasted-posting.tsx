import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconClipboardText } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { problemOf } from '#renderer/lib/problem.ts';
import { PastedJob } from './pasted-job.tsx';
import { usePasted, usePastedText } from './pasted-store.ts';

const NAME = 'Pasted text';
/** Fewer signs than this are no posting. */
const LEAST = 80;

/** A box of its own for the text of a posting, with the job that is read from it. */
export function PastedPosting() {
  const { opened, open, write, close } = usePasted();
  const text = usePastedText();
  const [settled] = useDebouncedValue(text.trim(), 400);
  const read = useQuery({
    ...orpc.jobs.read.queryOptions({ input: { name: NAME, text: settled } }),
    enabled: opened && settled.length >= LEAST,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!opened) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconClipboardText size={16} aria-hidden />}
        onClick={() => open()}
      >
        Paste the text of a posting instead
      </Button>
    );
  }
  return (
    <Paper component="section" withBorder p="lg" radius="lg" aria-label="A posting’s text">
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2}>A posting that you have as text</Title>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={close}>
            Close
          </Button>
        </Group>
        <GrowingTextarea
          label="Text of the posting"
          description="From an e-mail, a PDF or a page that only you can open: the whole of it, with title and company"
          autoFocus
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {settled !== '' && settled.length < LEAST && (
          <Text size="sm" c="dimmed">
            This is too short to tell what the job is. Paste the whole posting.
          </Text>
        )}
        {read.isError && (
          <Text size="sm" c="var(--jobai-poor)" role="alert">
            {problemOf(read.error).message}
          </Text>
        )}
        {read.data && settled.length >= LEAST && (
          <PastedJob key={`${read.data.title} ${read.data.company}`} read={read.data} text={settled} />
        )}
      </Stack>
    </Paper>
  );
}
