import { Stack, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { peopleDates } from '#renderer/lib/people-dates.ts';
import type { Fact } from '#shared/domain/fact.ts';

const KINDS: Record<Fact['kind'], string> = {
  identity: 'Name',
  contact: 'Contact',
  summary: 'Summary',
  experience: 'Work',
  highlight: 'Achievement',
  education: 'Education',
  project: 'Project',
  skill: 'Skill',
  language: 'Language',
  extra: 'More',
};

/** Every statement that a document may rest on. */
export function FactsPanel() {
  const query = useQuery(orpc.profile.facts.queryOptions({ input: {} }));
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  return (
    <Loaded query={query} failed="Your statements could not be read">
      {(facts) => {
        const shown = facts.filter((fact) => fact.text.toLocaleLowerCase().includes(wanted));
        return (
          <Stack gap="sm">
            <Text c="dimmed">
              Resumes and letters are made of these {facts.length} statements and of nothing else. To change
              one, change it in your profile.
            </Text>
            <TextInput
              aria-label="Search your statements"
              placeholder="Search"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Kind</Table.Th>
                  <Table.Th>In your words</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((fact) => (
                  <Table.Tr key={fact.id}>
                    <Table.Td c="dimmed">{KINDS[fact.kind]}</Table.Td>
                    <Table.Td>{peopleDates(fact.text)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        );
      }}
    </Loaded>
  );
}
