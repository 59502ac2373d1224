import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';

/** What was lost and set right in the user's data. It stays until they say that they have read it; nothing is sent by itself before. */
export function RecoveryBanner({ hasPages }: { hasPages: boolean }) {
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
      <Stack gap="xs">
        {recoveries.map(({ id, lines }) => (
          <div key={id}>
            {lines.map((line) => (
              <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {line}
              </Text>
            ))}
          </div>
        ))}
      </Stack>
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          Until you have read this, nothing is sent by itself.{hasPages && ' Backups are under Diagnostics.'}
        </Text>
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
          I have read this
        </Button>
      </Group>
    </Alert>
  );
}
