import { Button, Group, Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { orpc } from '#renderer/lib/client.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';

const EVERY_MS = 300;

/** How far an export or import is, and the way to stop it; nothing while none is at work. */
export function ArchiveProgress({ onStop }: { onStop: () => void }) {
  const { data } = useQuery({
    ...orpc.system.archiveProgress.queryOptions({ input: {} }),
    refetchInterval: EVERY_MS,
    gcTime: 0,
  });
  if (data === undefined || data.work === 'none') return null;
  const { work, done, total } = data;
  return (
    <Group mt="sm" wrap="nowrap">
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        flex={1}
        aria-label={work === 'export' ? 'Exported' : 'Checked and unpacked'}
      />
      <Text size="sm" c="dimmed">
        {total === 0 ? 'Getting ready' : `${bytesText(done)} of ${bytesText(total)}`}
      </Text>
      <Button size="xs" variant="default" onClick={onStop}>
        Stop
      </Button>
    </Group>
  );
}
