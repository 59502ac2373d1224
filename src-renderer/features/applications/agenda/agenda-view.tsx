import { Stack, Title } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { localDay } from '#shared/dates/local-day.ts';
import { AgendaRow } from './agenda-row.tsx';
import { useAgenda } from './use-agenda.ts';

/** What is to be done, what is due first: tasks, interviews, follow-ups, people to write to. */
export function AgendaView() {
  const agenda = useAgenda();
  const today = localDay(new Date(useNow()));
  return (
    <Loaded query={agenda} failed="What is to be done could not be read">
      {(entries) => {
        const due = entries.filter(({ day }) => day <= today);
        const later = entries.filter(({ day }) => day > today);
        if (entries.length === 0) return <Nothing />;
        return (
          <Stack gap="xl" maw={860}>
            {[
              { id: 'agenda-due', title: 'Due', list: due },
              { id: 'agenda-later', title: 'Later', list: later },
            ].map(
              ({ id, title, list }) =>
                list.length > 0 && (
                  <section key={id} aria-labelledby={id}>
                    <Title order={2} id={id} mb="xs">
                      {title}
                    </Title>
                    <Stack gap="xs">
                      {list.map((entry) => (
                        <AgendaRow key={entry.key} entry={entry} today={today} />
                      ))}
                    </Stack>
                  </section>
                ),
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

const Nothing = () => (
  <EmptyState icon={IconCalendarCheck} title="Nothing is to be done">
    Open an application to note a task or an interview. JobAI reminds you of both, and of when to ask how an
    application stands, by the days that you set under Settings, Reminders.
  </EmptyState>
);
