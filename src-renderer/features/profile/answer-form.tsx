import { Button, Group, Paper, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { COUNTRIES } from '#renderer/lib/countries.ts';
import { type AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { TOPICS, topicLabel } from './answer-topics.ts';

interface Props {
  onSave: (answer: AnswerInput) => void;
  onClose: () => void;
}

/** Adds an answer before any form has asked for it. */
export function AnswerForm({ onSave, onClose }: Props) {
  const form = useForm<{
    key: FieldKey;
    question: string;
    value: string;
    company: string;
    place: string | null;
  }>({
    initialValues: { key: 'custom', question: '', value: '', company: '', place: null },
    validate: {
      question: (question, values) =>
        values.key === 'custom' && question.trim() === '' ? 'Write the question as forms ask it' : null,
      value: (value) => (value.trim() === '' ? 'Write your answer' : null),
    },
  });
  const submit = form.onSubmit(({ key, question, value, company, place }) => {
    onSave({
      key,
      question: question.trim() || topicLabel(key),
      value,
      scope: company.trim() || 'any',
      expiresAt: null,
      ...(dependsOnPlace(key) && place !== null ? { place } : {}),
    });
    onClose();
  });
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit} aria-label="New answer">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <Select label="About" data={TOPICS} allowDeselect={false} searchable {...form.getInputProps('key')} />
        <TextInput label="Question" placeholder="As forms ask it" {...form.getInputProps('question')} />
        <TextInput label="Your answer" withAsterisk {...form.getInputProps('value')} />
        {dependsOnPlace(form.values.key) && (
          <Select
            label="In which country"
            description="Counts for jobs there and nowhere else"
            placeholder="Where you live"
            data={[...COUNTRIES]}
            searchable
            clearable
            nothingFoundMessage="No such country"
            {...form.getInputProps('place')}
          />
        )}
        <TextInput
          label="Only for the company"
          placeholder="Any company"
          {...form.getInputProps('company')}
        />
      </SimpleGrid>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit">Keep the answer</Button>
      </Group>
    </Paper>
  );
}
