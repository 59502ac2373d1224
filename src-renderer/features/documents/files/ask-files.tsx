import { Button, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { orpc } from '#renderer/lib/client.ts';
import classes from './files.module.css';
import { PassageCard } from './passage-card.tsx';

/** A question to the user's own files, and the passages that answer it. */
export function AskFiles() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const found = useQuery(
    orpc.rag.query.queryOptions({ input: { text: asked, k: 6 }, enabled: asked !== '' }),
  );
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text.trim());
  };
  return (
    <section className={classes.ask} aria-label="Ask your files">
      <form onSubmit={ask} className={classes.question}>
        <TextInput
          aria-label="What do you want to find?"
          placeholder="What do I have about leading a team?"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          className={classes.box ?? ''}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          Ask
        </Button>
      </form>
      {found.isLoading && (
        <Stack gap="sm">
          <Skeleton h={90} />
          <Skeleton h={90} />
        </Stack>
      )}
      {found.isError && (
        <ErrorState
          title="Your files could not be searched"
          error={found.error}
          kept="They are all kept."
          onRetry={() => void found.refetch()}
        />
      )}
      {found.data?.length === 0 && (
        <Text c="dimmed">Your files say nothing about this. Try other words, or add a file that does.</Text>
      )}
      {found.data !== undefined && found.data.length > 0 && (
        <ol className={classes.found} aria-label="What was found">
          {found.data.map((passage) => (
            <PassageCard key={`${passage.documentId} ${passage.start}`} passage={passage} />
          ))}
        </ol>
      )}
    </section>
  );
}
