import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';

/** Makes one search of the web and says how it went. */
export function TestSearch() {
  const test = useMutation({ mutationFn: () => client.system.testWebSearch({}) });
  const failed = test.isError || test.data?.ok === false;
  return (
    <Group gap="sm">
      <Button variant="default" size="xs" onClick={() => test.mutate()} loading={test.isPending}>
        Test web search
      </Button>
      <Text size="sm" c={failed ? 'red' : 'dimmed'} aria-live="polite">
        {test.isError ? test.error.message : (test.data?.message ?? '')}
      </Text>
    </Group>
  );
}
