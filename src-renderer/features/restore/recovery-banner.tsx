import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** What was lost and set right in the user's data. It stays until they say that they have read it; nothing is sent by itself before. */
export function RecoveryBanner() {
  const queries = useQueryClient();
  const { data: recoveries = [] } = useQuery(orpc.system.recoveries.queryOptions({ input: {} }));
  const { mutate, isPending } = useMutation({
    mutationFn: () => client.system.markRecoveriesSeen({}),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.system.recoveries.key() }),
    onError: (error) => tellProblem('That could not be noted', error),
  });
  if (recoveries.length === 0) return null;
  return (
    <Alert
      role="alert"
      radius={0}
      variant="light"
      color="yellow"
      icon={<IconDatabaseExclamation aria-hidden />}
      title="Your data was set right"
      mah="40vh"
      style={{ overflowY: 'auto', flex: 'none' }}
    >
      {recoveries.map(({ id, message }) => (
        <Text key={id} size="sm" mb={4} style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Text>
      ))}
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          Until you have read this, nothing is sent by itself. Backups are under Diagnostics.
        </Text>
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
          I have read this
        </Button>
      </Group>
    </Alert>
  );
}
