import { Alert, Button, Group, List, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { ErrorState } from '#renderer/components/error-state.tsx';
import { client } from '#renderer/lib/client.ts';
import type { AskedAhead } from '#shared/domain/preflight.ts';
import { AnswerAhead } from './answer-ahead.tsx';

/** What the form of a job will ask, looked up before a browser opens, with all that is open in one dialog. */
export function FormAhead({ jobId, company }: { jobId: string; company: string }) {
  const [answering, setAnswering] = useState(false);
  const look = useMutation({ mutationFn: () => client.jobs.preflight({ jobId }) });
  const answer = useMutation({
    mutationFn: (answers: Parameters<typeof client.jobs.answerAhead>[0]['answers']) =>
      client.jobs.answerAhead({ jobId, answers }),
    onSuccess: () => {
      setAnswering(false);
      look.mutate();
    },
  });
  const found = look.data;
  const open = (found?.questions ?? []).filter(
    ({ state, field }) => state === 'open' && field.type !== 'file',
  );
  return (
    <Stack gap="md" component="section" aria-labelledby="form-ahead">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} id="form-ahead">
            What the form will ask
          </Title>
          <Text c="dimmed">
            {found === undefined
              ? 'Read from the vendor, before any page is opened.'
              : summary(found, open.length)}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap" flex="none">
          {open.length > 0 && <Button onClick={() => setAnswering(true)}>Answer what is open</Button>}
          <Button variant="default" loading={look.isPending} onClick={() => look.mutate()}>
            {found === undefined ? 'Look ahead' : 'Look again'}
          </Button>
        </Group>
      </Group>
      {look.error && (
        <ErrorState
          title="The form could not be read ahead"
          error={look.error}
          onRetry={() => look.mutate()}
        />
      )}
      {found !== undefined && found.note !== '' && <Text size="sm">{found.note}</Text>}
      {found !== undefined && found.knockouts.length > 0 && (
        <Alert variant="light" color="red" title="May rule you out">
          <List size="sm">
            {found.knockouts.map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {found !== undefined && found.questions.length > 0 && <AskedTable asked={found.questions} />}
      <Modal
        opened={answering}
        onClose={() => setAnswering(false)}
        size="lg"
        title={`What ${company} will ask`}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AnswerAhead
          fields={open.map(({ field }) => field)}
          busy={answer.isPending}
          problem={answer.error}
          onAnswer={(answers) => answer.mutate(answers)}
        />
      </Modal>
    </Stack>
  );
}

function summary(
  { published, questions, minutes }: { published: boolean; questions: AskedAhead[]; minutes: number },
  open: number,
): string {
  if (!published) return 'Nothing is known ahead of this form.';
  const known = questions.filter(({ state }) => state === 'known').length;
  const rest = open === 0 ? 'nothing is open' : `${open} open, about ${minutes} min of yours`;
  return `${questions.length} questions: ${known} answered from what you said, ${rest}.`;
}

const STATES: Record<AskedAhead['state'], string> = { known: '', open: 'Asked of you', left: 'Left empty' };

function AskedTable({ asked }: { asked: AskedAhead[] }) {
  return (
    <Table verticalSpacing={6} layout="fixed" aria-label="Questions of the form">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="44%">Question</Table.Th>
          <Table.Th>Answer</Table.Th>
          <Table.Th w={110}>From</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {asked.map(({ field, state, value, source, reason }) => (
          <Table.Tr key={field.id}>
            <Table.Td>
              <Text size="sm">
                {field.label}
                {field.required && (
                  <Text span c="var(--jobai-poor)" aria-label="required">
                    {' '}
                    *
                  </Text>
                )}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm" lineClamp={3} {...(state === 'known' ? {} : { c: 'dimmed' })}>
                {state === 'known' ? value : STATES[state]}
              </Text>
              <Text size="xs" c="dimmed">
                {source === 'profile' ? '' : reason}
              </Text>
            </Table.Td>
            <Table.Td>{source !== null && <EngineMark by={source} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
