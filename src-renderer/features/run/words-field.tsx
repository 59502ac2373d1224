import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SearchField, SearchUnderstood } from '#shared/domain/search-understood.ts';
import type { SearchDraft } from './first-search.ts';

/** One sentence in the user's own words, which fills in the fields below: nothing is searched until they are right. */
export function WordsField({ onRead }: { onRead: (part: Partial<SearchDraft>) => void }) {
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: (words: string) => client.jobs.understand({ text: words }),
    onSuccess: ({ query, freshness, filters }) =>
      onRead({
        ...{ query, freshness, filters },
        location:
          filters.places.map(({ name }) => name).join('; ') || (filters.remote === 'only' ? 'Remote' : ''),
        chosen: ['everywhere'],
      }),
    onError: (thrown) => tellProblem('Your words could not be read', thrown),
  });
  const start = () => text.trim() !== '' && read.mutate(text);
  const added = read.data?.added ?? [];
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <TextInput
          label="In your own words"
          placeholder="Data jobs in Leeds or remote, over 60k"
          flex={1}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            start();
          }}
        />
        <Button variant="light" onClick={start} loading={read.isPending} disabled={text.trim() === ''}>
          Fill in
        </Button>
      </Group>
      <Group gap="xs" aria-live="polite" wrap="nowrap" align="flex-start">
        {added.length > 0 && <EngineMark by="model" />}
        <Text size="xs" c="dimmed">
          {read.isSuccess && saidOf(added, read.data.unused)}
        </Text>
      </Group>
    </Stack>
  );
}

const FIELDS: Record<SearchField, string> = {
  places: 'a place',
  remote: 'remote work',
  pay: 'the pay',
  levels: 'a level',
  types: 'a kind of employment',
  must: 'words that must be there',
  mustNot: 'words that must not be there',
  noAgencies: 'no agencies',
  freshness: 'how new',
};

/** What became of the user's words: what a model took for what, and what was not used. */
function saidOf(added: SearchUnderstood['added'], unused: readonly string[]): string {
  const taken = added.map(({ field, quote }) => `“${quote}” for ${FIELDS[field]}`);
  return [
    'Filled in below.',
    taken.length > 0 && `A model took ${taken.join(', ')}.`,
    unused.length > 0 ? `Not used: ${unused.join(', ')}.` : 'Change what is not right, then start.',
  ]
    .filter(Boolean)
    .join(' ');
}
