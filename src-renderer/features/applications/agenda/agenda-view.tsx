import { Stack, Title } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useNow } from '#renderer/lib/use-now.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Application } from '#shared/domain/application.ts';
import { isOwnTask } from '#shared/domain/application-item.ts';
import { AgendaRow } from './agenda-row.tsx';
import { OwnTasksDone } from './own-tasks-done.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskRow } from './task-row.tsx';
import { useAgenda } from './use-agenda.ts';
import { useKeepTask } from './use-keep-task.ts';

interface Props {
  applications: readonly Application[];
  /** The user came to note a task. */
  noting: boolean;
}

/** What is to be done, what is due first: tasks, interviews, follow-ups, people to write to; also what goes with no application. */
export function AgendaView({ applications, noting }: Props) {
  const agenda = useAgenda();
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const { save } = useKeepTask();
  const today = localDay(new Date(useNow()));
  const tasks = (items.data ?? []).filter((item) => item.kind === 'task');
  const undated = tasks.filter(({ done, dueOn }) => !done && dueOn === null);
  const finished = tasks.filter((task) => task.done && isOwnTask(task));
  const aboutOf = (id: string) => {
    const found = applications.find((one) => one.id === id);
    return found ? `${found.title} at ${found.company}` : '';
  };
  return (
    <Stack gap="xl" maw={860}>
      <section aria-label="A task of your own">
        <TaskForm
          word="Add the task"
          focused={noting}
          saving={save.isPending}
          onSave={(text, dueOn) =>
            save.mutateAsync({ kind: 'task', id: '', applicationId: '', text, dueOn, done: false })
          }
        />
      </section>
      <Loaded query={agenda} failed="What is to be done could not be read">
        {(entries) => (
          <>
            {entries.length + undated.length === 0 && <Nothing />}
            <Part id="agenda-due" title="Due">
              {entries
                .filter(({ day }) => day <= today)
                .map((entry) => (
                  <AgendaRow key={entry.key} {...{ entry, today, tasks }} />
                ))}
            </Part>
            <Part id="agenda-later" title="Later">
              {entries
                .filter(({ day }) => day > today)
                .map((entry) => (
                  <AgendaRow key={entry.key} {...{ entry, today, tasks }} />
                ))}
            </Part>
            <Part id="agenda-undated" title="Without a day">
              {undated.map((task) => (
                <TaskRow
                  key={task.id}
                  {...{ task, title: task.text, applicationId: task.applicationId }}
                  about={aboutOf(task.applicationId)}
                />
              ))}
            </Part>
            <OwnTasksDone tasks={finished} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      <Stack gap="xs">{children}</Stack>
    </section>
  );
}

const Nothing = () => (
  <EmptyState icon={IconCalendarCheck} title="Nothing is to be done">
    Note a task of your own above, or open an application to note one for it, or an interview. JobAI reminds
    you of all that has a day, and of when to ask how an application stands, by the days that you set under
    Settings, Reminders.
  </EmptyState>
);
