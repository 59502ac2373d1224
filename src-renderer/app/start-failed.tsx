import { Button, Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { startFailedWords } from './start-failed-words.ts';

const restart = () => fetch('/startup/restart', { method: 'POST' });

/** The program could not start: what happened, what was kept, what to do. */
export function StartFailed({ error }: { error: unknown }) {
  const { message, next } = startFailedWords(error);
  return (
    <Center component="main" h="100%" p="lg">
      <Paper withBorder p="xl" maw={560} role="alert">
        <Stack gap="sm">
          <Title order={1}>JobAI could not start</Title>
          <Text>{message}</Text>
          <Text c="dimmed">
            Your jobs, documents and applications stay where they are, in the data folder. Nothing was deleted
            and nothing was sent. {next}
          </Text>
          <Group>
            <Button onClick={restart}>Try again</Button>
          </Group>
        </Stack>
      </Paper>
    </Center>
  );
}
