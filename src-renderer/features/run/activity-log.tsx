import { Button, Collapse, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { ActivityList } from './activity-list.tsx';
import { useActivity } from './use-activity.ts';

/** Everything that happened, in words; folded away until asked for. */
export function ActivityLog({ runId }: { runId: string }) {
  const [open, setOpen] = useState(false);
  const events = useActivity(runId, open);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label="Activity">
      <Button
        variant="subtle"
        size="compact-sm"
        color="gray"
        leftSection={<Chevron size={14} aria-hidden />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Activity
      </Button>
      <Collapse expanded={open} transitionDuration={100}>
        {events.length === 0 ? (
          <Text size="sm" c="dimmed" p="xs">
            Nothing yet.
          </Text>
        ) : (
          <ActivityList events={events} />
        )}
      </Collapse>
    </section>
  );
}
