import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { sentence } from '#renderer/lib/sentence.ts';
import { exactTime } from '#renderer/lib/time.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Task } from '#shared/domain/task.ts';
import classes from './diagnostics.module.css';
import { stateOf, workOf } from './queue-words.ts';

const LOOK_MS = 2_000;

/** The queue as it is now: what runs, waits, was done in the last hour, or failed for good. */
export function QueueSection() {
  const query = useQuery(orpc.jobs.tasks.queryOptions({ input: {}, refetchInterval: LOOK_MS }));
  const act = (deed: Promise<unknown>) =>
    void deed
      .then(() => query.refetch())
      .catch((error: unknown) => tellProblem('Nothing was changed', error));
  return (
    <section aria-labelledby="queue">
      <Title order={2} id="queue" mb="xs">
        Work in the background
      </Title>
      <Loaded query={query} failed="The queue could not be read">
        {(tasks) =>
          tasks.length === 0 ? (
            <Text c="dimmed">Nothing waits. Saved searches and reminders are worked on here.</Text>
          ) : (
            <ul className={classes.checks}>
              {tasks.map((task) => (
                <Row key={task.id} task={task} act={act} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Row({ task, act }: { task: Task; act: (deed: Promise<unknown>) => void }) {
  const { id, status, runAfter, error } = task;
  const isOpen = status === 'waiting' || status === 'running';
  return (
    <li className={classes.task}>
      <Text fw={550}>{workOf(task)}</Text>
      <div>
        <Text title={status === 'waiting' ? `Not before ${exactTime(new Date(runAfter).toISOString())}` : ''}>
          {stateOf(task)}
        </Text>
        {error !== '' && (
          <Text size="sm" c="dimmed">
            {sentence(error)}
          </Text>
        )}
      </div>
      <Group gap="xs">
        {status === 'failed' && (
          <Button size="xs" variant="default" onClick={() => act(client.jobs.restartTask({ id }))}>
            Start again
          </Button>
        )}
        {isOpen && (
          <Button size="xs" variant="default" onClick={() => act(client.jobs.cancelTask({ id }))}>
            Cancel
          </Button>
        )}
      </Group>
    </li>
  );
}
