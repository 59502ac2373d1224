import { Anchor, Card, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { navigate } from '#renderer/lib/navigation.ts';
import type { TaskItem } from '#shared/domain/application-item.ts';
import { TaskButtons } from './task-buttons.tsx';
import { TaskForm } from './task-form.tsx';
import { useKeepTask } from './use-keep-task.ts';

interface Props {
  title: string;
  /** What it is about; empty for a task of the user's own. */
  about: string;
  applicationId: string;
  task: TaskItem | undefined;
  /** When it is due. */
  children?: React.ReactNode;
}

/** One task, with or without a day. */
export function TaskRow({ title, about, applicationId, task, children }: Props) {
  const [changes, setChanges] = useState(false);
  const { save } = useKeepTask();
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
          {about !== '' && (
            <Anchor
              component="button"
              size="sm"
              ta="left"
              onClick={() => navigate('applications', applicationId)}
            >
              {about}
            </Anchor>
          )}
          {children}
        </div>
        <Group gap="xs" wrap="nowrap">
          <TaskButtons task={task} changes={changes} onChange={() => setChanges(!changes)} />
        </Group>
      </Group>
      {changes && task !== undefined && (
        <TaskForm
          mt="sm"
          word="Keep"
          from={task}
          saving={save.isPending}
          onSave={async (text, dueOn) => {
            await save.mutateAsync({ ...task, text, dueOn });
            setChanges(false);
          }}
        />
      )}
    </Card>
  );
}
