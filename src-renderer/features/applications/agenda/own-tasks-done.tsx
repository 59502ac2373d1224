import { Checkbox, Group, Stack, Title } from '@mantine/core';
import type { TaskItem } from '#shared/domain/application-item.ts';
import { useKeepTask } from './use-keep-task.ts';

/** The most that are shown. */
const SHOWN = 10;

/** Tasks of the user's own that are done, the latest first: a tick taken away brings one back. */
export function OwnTasksDone({ tasks }: { tasks: readonly TaskItem[] }) {
  const { save } = useKeepTask();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="agenda-done">
      <Title order={2} id="agenda-done" mb="xs">
        Done
      </Title>
      <Stack gap="xs">
        {tasks
          .toReversed()
          .slice(0, SHOWN)
          .map((task) => (
            <Group key={task.id}>
              <Checkbox label={task.text} checked onChange={() => save.mutate({ ...task, done: false })} />
            </Group>
          ))}
      </Stack>
    </section>
  );
}
