import { Button, Group, Modal, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import type { Answer } from '#shared/domain/answer.ts';
import { answerMatches } from '#shared/writing/answer-words.ts';
import { draftOf, EMPTY_DRAFT } from './answer-draft.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerRow } from './answer-row.tsx';
import { AnswersMenu } from './answers-menu.tsx';
import { byTopic } from './by-topic.ts';
import { FormDocuments } from './form-documents.tsx';
import { PortalAccounts } from './portal-accounts.tsx';
import { useAnswers } from './use-answers.ts';

/** What the user once answered in a form, to be used again. */
export function AnswersPanel() {
  const { query, save, forget, refresh } = useAnswers();
  const now = useNow();
  const [words, setWords] = useState('');
  const [edited, setEdited] = useState<Answer | 'new' | null>(null);
  return (
    <Stack gap="md">
      <Text c="dimmed">
        Forms are filled in with these. Questions about the law, pay, consent and yourself are answered from
        here or asked, never guessed.
      </Text>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          size="xs"
          type="search"
          aria-label="Search your answers"
          placeholder="Search: a question, an answer, a company"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          flex="none"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setEdited('new')}
        >
          Add an answer
        </Button>
        <AnswersMenu onChanged={refresh} />
      </Group>
      <Loaded query={query} failed="Your answers could not be read">
        {(all) => {
          const answers = words.trim() === '' ? all : all.filter((one) => answerMatches(one, words.trim()));
          if (answers.length === 0)
            return (
              <Text c="dimmed">
                {all.length > 0
                  ? `No answer holds “${words.trim()}”.`
                  : 'No answers yet. When a form asks you something, you can have the answer remembered.'}
              </Text>
            );
          return (
            <Table verticalSpacing={6} layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Question</Table.Th>
                  <Table.Th w="32%">Your answer</Table.Th>
                  <Table.Th w={150}>Used for</Table.Th>
                  <Table.Th w={84}>
                    <VisuallyHidden>Change or forget</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {byTopic(answers).map(({ topic, own }) => [
                  <Table.Tr key={topic}>
                    <Table.Th colSpan={4} scope="colgroup" pt="md">
                      <Text size="xs" c="dimmed" fw={600}>
                        {topic}
                      </Text>
                    </Table.Th>
                  </Table.Tr>,
                  ...own.map((answer) => (
                    <AnswerRow
                      key={answer.id}
                      answer={answer}
                      now={now}
                      onSave={save}
                      onEdit={() => setEdited(answer)}
                      onForget={() => forget(answer)}
                    />
                  )),
                ])}
              </Table.Tbody>
            </Table>
          );
        }}
      </Loaded>
      <FormDocuments />
      <PortalAccounts />
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        size="lg"
        title={edited === 'new' ? 'New answer' : 'Change an answer'}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {edited !== null && (
          <AnswerForm
            initial={edited === 'new' ? EMPTY_DRAFT : draftOf(edited)}
            onSave={(changed) => save(edited === 'new' ? changed : { ...changed, id: edited.id })}
            onClose={() => setEdited(null)}
          />
        )}
      </Modal>
    </Stack>
  );
}
