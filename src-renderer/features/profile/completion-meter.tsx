import { Group, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';

/** How complete the profile is, and the next thing that would help; nothing once all is there. */
export function CompletionMeter() {
  const { data } = useQuery(orpc.profile.completion.queryOptions({ input: {} }));
  if (!data) return null;
  const percent = Math.round(data.percent);
  if (percent === 100) return null;
  return (
    <div>
      <Group justify="space-between" mb={4} gap="xs">
        <Text size="sm" fw={550}>
          {percent} % complete
        </Text>
        {data.missing.length > 0 && (
          <Text size="sm" c="dimmed">
            Still helpful: {data.missing.slice(0, 3).join(', ')}
          </Text>
        )}
      </Group>
      <Progress.Root size={6}>
        <Progress.Section value={percent} aria-label={`Profile ${percent} % complete`} />
      </Progress.Root>
    </div>
  );
}
