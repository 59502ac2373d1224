import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerRow } from './answer-row.tsx';
import { useAnswers } from './use-answers.ts';

/** What the user once answered in a form, to be used again. */
export function AnswersPanel() {
  const { query, save, forget } = useAnswers();
  const [adding, setAdding] = useState(false);
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <Text c="dimmed">
          Forms are filled in with these. Questions about the law, pay, consent and yourself are answered from
          here or asked, never guessed.
        </Text>
        <Button
          size="xs"
          variant="default"
          flex="none"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          Add an answer
        </Button>
      </Group>
      {adding && <AnswerForm onSave={save} onClose={() => setAdding(false)} />}
      <Loaded query={query} failed="Your answers could not be read">
        {(answers) =>
          answers.length === 0 ? (
            <Text c="dimmed">
              No answers yet. When a form asks you something, you can have the answer remembered.
            </Text>
          ) : (
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Question</Table.Th>
                  <Table.Th>Your answer</Table.Th>
                  <Table.Th>Used for</Table.Th>
                  <Table.Th w={48}>
                    <VisuallyHidden>Forget</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {answers.map((answer) => (
                  <AnswerRow key={answer.id} answer={answer} onSave={save} onForget={() => forget(answer)} />
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Loaded>
    </Stack>
  );
}
