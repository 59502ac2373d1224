import { Alert, Button, Group, Text } from '@mantine/core';
import type { RunView } from '#shared/domain/run.ts';
import { useRunStore } from './run-store.ts';
import { RUN_WORDS, sumOf } from './run-words.ts';

/** A search that goes on while another one is being thought of. */
export function GoingOnRun({ run }: { run: RunView }) {
  const show = useRunStore((state) => state.show);
  return (
    <Alert variant="light" color="pine" title={`“${run.config.query}” goes on`}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {RUN_WORDS[run.status]} · {sumOf(run)}
        </Text>
        <Button size="xs" variant="default" onClick={() => show(run.id)}>
          Show it
        </Button>
      </Group>
    </Alert>
  );
}
