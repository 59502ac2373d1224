import { ActionIcon, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Segments } from '#renderer/components/segments.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Application } from '#shared/domain/application.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';
import { AddFile } from './add-file.tsx';
import { DebriefForm } from './debrief-form.tsx';
import { ItemForm, type TypedKind } from './item-form.tsx';
import { itemText } from './item-text.ts';
import { saveKept } from './save-kept.ts';

const KINDS = [
  { value: 'note', label: 'Note' },
  { value: 'task', label: 'Task' },
  { value: 'interview', label: 'Interview' },
  { value: 'person', label: 'Person' },
];

/** Notes, tasks, interviews, people and files of one application. */
export function KeptItems({ application }: { application: Application }) {
  const [kind, setKind] = useState<TypedKind>('note');
  const [debriefed, setDebriefed] = useState<string | null>(null);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.key() });
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const own = (items.data ?? []).filter(({ applicationId }) => applicationId === application.id);
  const talk = own.find(({ id }) => id === debriefed);
  const save = useMutation({
    mutationFn: (item: ApplicationItem) => client.tracker.saveItem(item),
    onSuccess: refresh,
    onError: (error) => tellProblem('It was not kept', error),
  });
  const remove = useMutation({
    mutationFn: ({ id }: ApplicationItem) => client.tracker.removeItem({ id }),
    onSuccess: (_, item) => {
      tellUndo('Removed', () => save.mutate(item), { name: 'kept' });
      return refresh();
    },
    onError: (error) => tellProblem('It was not removed', error),
  });
  const calendar = useMutation({
    mutationFn: (id: string) => client.tracker.calendar({ id }),
    onSuccess: ({ name, ics }) => saveFile(name, ics, 'text/calendar'),
    onError: (error) => tellProblem('The calendar file was not made', error),
  });
  return (
    <section aria-labelledby="kept-items">
      <Title order={3} id="kept-items" mb="sm">
        Notes and dates
      </Title>
      <Stack gap="xs">
        {own.map((item) => (
          <Group key={item.id} gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
            {item.kind === 'task' ? (
              <Checkbox
                label={itemText(item)}
                checked={item.done}
                onChange={() => save.mutate({ ...item, done: !item.done })}
              />
            ) : (
              <Text
                size="sm"
                style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' }}
              >
                {itemText(item)}
              </Text>
            )}
            <Group gap={4} wrap="nowrap">
              {item.kind === 'file' && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`Save ${item.name}`}
                  onClick={() => void saveKept(item)}
                >
                  Save
                </Button>
              )}
              {item.kind === 'interview' && !own.some((one) => isDebriefOf(one, item.id)) && (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-expanded={debriefed === item.id}
                  onClick={() => setDebriefed(debriefed === item.id ? null : item.id)}
                >
                  How did it go?
                </Button>
              )}
              {item.kind === 'interview' && (
                <Button size="compact-xs" variant="default" onClick={() => calendar.mutate(item.id)}>
                  To my calendar
                </Button>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`Remove: ${itemText(item)}`}
                onClick={() => remove.mutate(item)}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        ))}
        {talk?.kind === 'interview' && (
          <DebriefForm
            key={talk.id}
            interview={talk}
            saving={save.isPending}
            onSave={(item) => {
              save.mutate(item);
              setDebriefed(null);
            }}
          />
        )}
        <Group gap="xs">
          <Segments
            size="xs"
            aria-label="What to add"
            data={KINDS}
            value={kind}
            onChange={(next) => setKind(next as TypedKind)}
          />
          <AddFile applicationId={application.id} onAdded={refresh} />
        </Group>
        <ItemForm
          key={`${kind}-${own.length}`}
          kind={kind}
          applicationId={application.id}
          round={own.filter((item) => item.kind === 'interview').length + 1}
          saving={save.isPending}
          onSave={(item) => {
            save.mutate(item);
          }}
        />
      </Stack>
    </section>
  );
}

const isDebriefOf = (item: ApplicationItem, interviewId: string): boolean =>
  item.kind === 'debrief' && item.interviewId === interviewId;
