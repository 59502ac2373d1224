import { Button, Card, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommitInput } from '#renderer/components/commit-input.tsx';
import { WebLink } from '#renderer/components/web-link.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Contact, ContactState } from '#shared/domain/contact.ts';
import { OutreachDraft } from './outreach-draft.tsx';

const STATES: { value: ContactState; label: string }[] = [
  { value: 'known', label: 'Not written to' },
  { value: 'drafted', label: 'Note written' },
  { value: 'sent', label: 'Sent' },
  { value: 'answered', label: 'Answered' },
  { value: 'met', label: 'Met' },
];

/** One person: who they are, where it stands, when to be reminded, and a first note. */
export function PersonCard({ person, isDue }: { person: Contact; isDue: boolean }) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (change: Partial<Contact>) => client.network.save({ ...person, ...change }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.network.key() }),
    onError: (error) => tellProblem('It was not changed', error),
  });
  const [writing, setWriting] = useState(false);
  return (
    <Card withBorder padding="sm">
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Stack gap={0}>
            <Text fw={600}>
              {person.url === '' ? person.name : <WebLink url={person.url}>{person.name}</WebLink>}
            </Text>
            <Text c="dimmed" size="sm">
              {[person.title, person.company, person.why].filter((part) => part !== '').join(' · ')}
              {isDue && ' · to be written to again today'}
            </Text>
          </Stack>
          <Group gap="xs">
            <Select
              aria-label={`Where it stands with ${person.name}`}
              data={STATES}
              value={person.state}
              onChange={(value) => value && save.mutate({ state: value as ContactState })}
              w={150}
              size="xs"
            />
            <Text size="xs" c="dimmed" aria-hidden>
              Remind me on
            </Text>
            {/* A day that is typed is whole only at its end. */}
            <CommitInput
              type="date"
              aria-label={`Remind me of ${person.name} on`}
              value={person.remindOn ?? ''}
              onCommit={(day) => save.mutate({ remindOn: day || null })}
              size="xs"
            />
            <Button
              size="xs"
              variant="default"
              aria-expanded={writing}
              aria-label={`Write to ${person.name}`}
              onClick={() => setWriting(!writing)}
            >
              {writing ? 'Close' : 'Write'}
            </Button>
          </Group>
        </Group>
        {writing && <OutreachDraft person={person} />}
      </Stack>
    </Card>
  );
}
