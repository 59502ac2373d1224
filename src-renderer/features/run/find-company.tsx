import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { useWatch } from './use-watch.ts';

/** Finds a company's board by its name or careers page; the user says whether it is the right one. */
export function FindCompany() {
  const [text, setText] = useState('');
  const watch = useWatch();
  const find = useMutation({ mutationFn: (words: string) => client.jobs.findBoard({ text: words }) });
  const start = () => text.trim().length > 1 && find.mutate(text);
  const { found = [], tried = [] } = find.data ?? {};
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <TextInput
          label="Add a company"
          placeholder="Its name, or the address of its careers page"
          flex={1}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && start()}
        />
        <Button variant="light" onClick={start} loading={find.isPending} disabled={text.trim().length < 2}>
          Find
        </Button>
      </Group>
      <Stack gap="xs" aria-live="polite">
        {find.isError && (
          <Text size="sm" c="red">
            {find.error.message}
          </Text>
        )}
        {found.map(({ vendor, token, company, label, jobs, titles, places }) => (
          <Group key={`${vendor} ${token}`} justify="space-between" gap="sm" wrap="nowrap">
            <Text size="sm" style={{ minWidth: 0 }}>
              {company} at {label}: {jobs} openings
              <Text span size="xs" c="dimmed" display="block">
                {[titles.join(', '), places.join('; ')].filter(Boolean).join(' · ')}
              </Text>
            </Text>
            <Button
              variant="light"
              size="compact-xs"
              style={{ flexShrink: 0 }}
              aria-label={`Watch ${company} at ${label}`}
              onClick={() => watch({ vendor, token, company, watched: true })}
            >
              Watch
            </Button>
          </Group>
        ))}
        {find.isSuccess && found.length === 0 && (
          <>
            <Text size="sm">
              No board was found. Give the address of its careers page, or paste a posting of it.
            </Text>
            <List size="xs" c="dimmed">
              {tried.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </>
        )}
      </Stack>
    </Stack>
  );
}
