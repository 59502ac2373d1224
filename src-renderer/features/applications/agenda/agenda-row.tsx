import { Anchor, Button, Card, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { navigate } from '#renderer/lib/navigation.ts';
import { exactDay, relativeTime } from '#renderer/lib/time.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { TaskItem } from '#shared/domain/application-item.ts';
import { FollowUpDraft } from './follow-up-draft.tsx';
import { TaskRow } from './task-row.tsx';

interface Props {
  entry: AgendaEntry;
  today: string;
  /** All tasks, as they are kept. */
  tasks: readonly TaskItem[];
}

/** One thing to be done, with what can be done about it here. */
export function AgendaRow({ entry, today, tasks }: Props) {
  const { kind, title, about, day, applicationId } = entry;
  const [writes, setWrites] = useState(false);
  const now = useNow();
  const open = () =>
    kind === 'person' ? navigate('coach', `network/${about}`) : navigate('applications', applicationId);
  const when = (
    <Text size="xs" c={day < today ? 'var(--jobai-fair)' : 'dimmed'} title={exactDay(day)}>
      {day < today ? `due ${relativeTime(day, now)}` : relativeTime(day, now)}
    </Text>
  );
  if (kind === 'task')
    return (
      <TaskRow {...{ title, about, applicationId }} task={tasks.find(({ id }) => id === entry.id)}>
        {when}
      </TaskRow>
    );
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
          <Anchor component="button" size="sm" ta="left" style={{ overflowWrap: 'anywhere' }} onClick={open}>
            {about}
          </Anchor>
          {when}
        </div>
        {kind === 'follow-up' && (
          <Button
            size="xs"
            variant="default"
            flex="none"
            aria-expanded={writes}
            onClick={() => setWrites(!writes)}
          >
            {writes ? 'Close' : 'Write it'}
          </Button>
        )}
      </Group>
      {writes && <FollowUpDraft entry={entry} today={today} />}
    </Card>
  );
}
