import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { isOwnTask, type TaskItem } from '#shared/domain/application-item.ts';
import { useKeepTask } from './use-keep-task.ts';

interface Props {
  /** Undefined until it is read. */
  task: TaskItem | undefined;
  changes: boolean;
  onChange(): void;
}

/** What can be done with a task: it is done, and one of the user's own is changed and removed here. */
export function TaskButtons({ task, changes, onChange }: Props) {
  const { save, remove, finish } = useKeepTask();
  return (
    <>
      {task !== undefined && isOwnTask(task) && (
        <>
          <Button size="xs" variant="subtle" aria-expanded={changes} onClick={onChange}>
            {changes ? 'Close' : 'Change'}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove: ${task.text}`}
            loading={remove.isPending}
            onClick={() => remove.mutate(task)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
      <Button
        size="xs"
        variant="default"
        loading={save.isPending}
        disabled={task === undefined}
        onClick={() => task && finish(task)}
      >
        Done
      </Button>
    </>
  );
}
