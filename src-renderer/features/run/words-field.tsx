import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
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
  const unused = read.data?.unused ?? [];
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
      <Text size="xs" c="dimmed" aria-live="polite">
        {unused.length > 0
          ? `Filled in below. Not used: ${unused.join(', ')}.`
          : read.isSuccess
            ? 'Filled in below. Change what is not right, then start.'
            : ''}
      </Text>
    </Stack>
  );
}
