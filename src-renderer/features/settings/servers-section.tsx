import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import type { AddedServer } from '#shared/domain/settings.ts';
import { Section } from './section.tsx';
import { ServerForm } from './server-form.tsx';
import classes from './settings.module.css';
import type { SectionProps } from './use-settings.ts';

/** Model servers of the user's own, such as one on this machine. */
export function ServersSection({ settings, save }: SectionProps) {
  const [adding, setAdding] = useState(false);
  const { servers } = settings.llm;
  const change = (next: (servers: AddedServer[]) => AddedServer[]) =>
    save((now) => ({ llm: { servers: next(now.llm.servers) } }));
  const add = (server: AddedServer) => change((all) => [...all, server]);
  const remove = (server: AddedServer) => {
    change((all) => all.filter((other) => other.id !== server.id));
    tellUndo(`Removed ${server.name}`, () => add(server));
  };
  return (
    <Section title="Your own servers" about="Ollama, LM Studio, or any other that speaks OpenAI's protocol.">
      {servers.length > 0 && (
        <ul className={classes.plain}>
          {servers.map((server) => (
            <li key={server.id} className={classes.row}>
              <div className={classes.rowText}>
                <Text fw={550}>{server.name}</Text>
                <Text size="xs" c="dimmed" truncate>
                  {server.model} at {server.baseUrl}
                </Text>
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove ${server.name}`}
                onClick={() => remove(server)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <ServerForm
          onAdd={(server) => {
            add(server);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Add a server
          </Button>
        </Group>
      )}
    </Section>
  );
}
