import { Button, Group, Select, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { COUNTRIES } from '#renderer/lib/countries.ts';
import { type AnswerInput, dependsOnPlace } from '#shared/domain/answer.ts';
import { TOPICS } from '#shared/domain/answer-topics.ts';
import { saysWhere } from '#shared/writing/answer-words.ts';
import { type AnswerDraft, answerOf, problemsOf } from './answer-draft.ts';
import { WordingList } from './wording-list.tsx';

interface Props {
  initial: AnswerDraft;
  onSave: (answer: AnswerInput) => void;
  onClose: () => void;
}

const REACHES = [
  { value: 'any', label: 'Every job' },
  { value: 'country', label: 'Jobs in one country' },
  { value: 'company', label: 'One company' },
  { value: 'posting', label: 'One posting' },
];

/** An answer with all that decides when it is used. */
export function AnswerForm({ initial, onSave, onClose }: Props) {
  const form = useForm<AnswerDraft>({ initialValues: initial, validate: problemsOf });
  const { key, question, reach, wordings } = form.values;
  const bound = dependsOnPlace(key) && !saysWhere({ key, question });
  const reaches = REACHES.filter(({ value }) => value !== 'country' || !dependsOnPlace(key));
  const country = (
    <Select
      label="Country"
      description={bound ? 'Counts for jobs there alone' : undefined}
      placeholder={bound ? 'Where you live' : undefined}
      data={[...COUNTRIES]}
      searchable
      clearable
      nothingFoundMessage="No such country"
      {...form.getInputProps('place')}
    />
  );
  return (
    <form
      aria-label="Answer"
      onSubmit={form.onSubmit((draft) => {
        onSave(answerOf(draft));
        onClose();
      })}
    >
      <Stack gap="sm">
        <TextInput
          label="Question"
          placeholder="As forms ask it"
          data-autofocus
          {...form.getInputProps('question')}
        />
        <WordingList wordings={wordings} onChange={(left) => form.setFieldValue('wordings', left)} />
        <Textarea
          label="Your answer"
          withAsterisk
          autosize
          minRows={1}
          maxRows={8}
          {...form.getInputProps('value')}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <Select
            label="About"
            data={TOPICS}
            allowDeselect={false}
            searchable
            {...form.getInputProps('key')}
          />
          <Select label="Used for" data={reaches} allowDeselect={false} {...form.getInputProps('reach')} />
          {(reach === 'country' || bound) && country}
          {(reach === 'company' || reach === 'posting') && (
            <TextInput
              label="Company"
              withAsterisk={reach === 'company'}
              {...form.getInputProps('company')}
            />
          )}
          {reach === 'posting' && (
            <TextInput
              label="Address of the posting"
              withAsterisk
              type="url"
              placeholder="https://"
              {...form.getInputProps('posting')}
            />
          )}
          <TextInput
            label="Last day of use"
            description="Empty where it stays true"
            type="date"
            {...form.getInputProps('until')}
          />
        </SimpleGrid>
        <Switch
          label="Never use it without asking me"
          {...form.getInputProps('askFirst', { type: 'checkbox' })}
        />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Keep the answer</Button>
        </Group>
      </Stack>
    </form>
  );
}
