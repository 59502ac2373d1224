import { Anchor, Button, Card, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { navigate } from '#renderer/lib/navigation.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { exactDay, relativeTime } from '#renderer/lib/time.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';
import { FollowUpDraft } from './follow-up-draft.tsx';

/** One thing to be done, with what can be done about it here. */
export function AgendaRow({ entry, today }: { entry: AgendaEntry; today: string }) {
  const { kind, title, about, day, applicationId } = entry;
  const [writes, setWrites] = useState(false);
  const now = useNow();
  const open = () =>
    kind === 'person' ? navigate('coach', `network/${about}`) : navigate('applications', applicationId);
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
          <Anchor component="button" size="sm" ta="left" onClick={open}>
            {about}
          </Anchor>
          <Text size="xs" c={day < today ? 'var(--jobai-fair)' : 'dimmed'} title={exactDay(day)}>
            {day < today ? `due ${relativeTime(day, now)}` : relativeTime(day, now)}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          {kind === 'task' && <TaskDone entry={entry} />}
          {kind === 'follow-up' && (
            <Button size="xs" variant="default" aria-expanded={writes} onClick={() => setWrites(!writes)}>
              {writes ? 'Close' : 'Write it'}
            </Button>
          )}
        </Group>
      </Group>
      {writes && <FollowUpDraft entry={entry} today={today} />}
    </Card>
  );
}

function TaskDone({ entry }: { entry: AgendaEntry }) {
  const queries = useQueryClient();
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const task = items.data?.find(({ id }) => id === entry.id);
  const save = useMutation({
    mutationFn: (item: ApplicationItem) => client.tracker.saveItem(item),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
    onError: (error) => tellProblem('It was not kept', error),
  });
  return (
    <Button
      size="xs"
      variant="default"
      loading={save.isPending}
      disabled={task?.kind !== 'task'}
      onClick={() => {
        if (task?.kind !== 'task') return;
        save.mutate({ ...task, done: true });
        tellUndo('Done', () => save.mutate({ ...task, done: false }), { name: 'task-done' });
      }}
    >
      Done
    </Button>
  );
}
