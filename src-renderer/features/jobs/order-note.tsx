import { Anchor, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JobDetail } from '#shared/contract/jobs.ts';
import { LikesDialog } from './likes-dialog.tsx';

/** Where the user's marks move a job in the order, and why. The score is not touched by them. */
export function OrderNote({ nudge }: { nudge: NonNullable<JobDetail['nudge']> }) {
  const [opened, { open, close }] = useDisclosure(false);
  const { points, because } = nudge;
  const way = points > 0 ? 'up' : 'down';
  return (
    <Text size="sm" c="dimmed">
      Moved {way} by {Math.abs(points)} in your order, by your own marks: {because.join(', ')}.{' '}
      <Anchor component="button" type="button" size="sm" onClick={open}>
        What was learned
      </Anchor>
      <LikesDialog opened={opened} onClose={close} />
    </Text>
  );
}
