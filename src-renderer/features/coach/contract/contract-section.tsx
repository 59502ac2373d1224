import { Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { ReadContract } from '#shared/domain/read-contract.ts';
import classes from './contract.module.css';

/** A contract or an offer's letter, with what is worth reading twice quoted from it. Nothing is judged. */
export function ContractSection() {
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: () => client.salary.readContract({ text }),
    onError: (error) => tellProblem('The contract was not read', error),
  });
  return (
    <section aria-labelledby="read-contract">
      <Title order={2} id="read-contract" mb="xs">
        Read a contract
      </Title>
      <GrowingTextarea
        label="The contract or the letter of an offer"
        description="Paste its words. They are read on this machine and kept nowhere."
        minRows={3}
        maxRows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group mt="xs">
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={read.isPending}
          onClick={() => read.mutate()}
        >
          Find its clauses
        </Button>
      </Group>
      {read.data && <Clauses found={read.data} />}
    </section>
  );
}

function Clauses({ found: { clauses, notFound } }: { found: ReadContract }) {
  const questions = clauses.flatMap((clause) => clause.questions.map((one) => `${clause.label}: ${one}`));
  return (
    <Stack gap="sm" mt="md">
      {clauses.map(({ id, label, quotes, more, questions: ask }) => (
        <Card key={id} withBorder padding="md">
          <Title order={3} size="h4" mb="xs">
            {label}
          </Title>
          {quotes.map((quote) => (
            <blockquote key={quote} className={classes.quote}>
              {quote}
            </blockquote>
          ))}
          {more > 0 && (
            <Text size="sm" c="dimmed">
              {more === 1 ? 'One more sentence speaks of it.' : `${more} more sentences speak of it.`}
            </Text>
          )}
          <Text size="sm" fw={600} mt="xs">
            To ask a lawyer
          </Text>
          <List size="sm">
            {ask.map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
        </Card>
      ))}
      {notFound.length > 0 && (
        <Text size="sm">
          No words were found for: {notFound.join(', ').toLowerCase()}. They may still stand there in other
          words, or hold by law.
        </Text>
      )}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          This finds words. It does not say whether a clause is good, bad or valid; a lawyer does.
        </Text>
        {questions.length > 0 && (
          <CopyButton text={questions.join('\n')} label="Copy the questions" word="Copy the questions" />
        )}
      </Group>
    </Stack>
  );
}
