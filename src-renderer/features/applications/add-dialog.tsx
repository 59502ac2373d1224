import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { fieldOf, problemOf } from '#renderer/lib/problem.ts';
import { STATUSES, statusLabel } from '#renderer/lib/status-words.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { ApplicationStatus } from '#shared/domain/application.ts';

interface Props {
  onClose: () => void;
  onAdded: (id: string) => void;
}

const OPTIONS = STATUSES.map(({ status, label }) => ({ value: status, label }));
const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

/** One application that was made elsewhere; company and title are read from the posting's page on request. */
export function AddDialog({ onClose, onAdded }: Props) {
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { url: '', company: '', title: '', status: 'applied', appliedOn: '', note: '' },
    validate: {
      url: (url) => (url === '' || isAddress(url) ? null : 'An address begins with https://'),
      company: (text) => (text.trim() === '' ? 'Which company?' : null),
      title: (text) => (text.trim() === '' ? 'Which job?' : null),
    },
  });
  const read = useMutation({
    mutationFn: () => client.jobs.read({ url: form.values.url }),
    onSuccess: ({ company, title }) => form.setValues({ company, title }),
    onError: (error) => tellProblem('The page was not read', error),
  });
  const add = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.tracker.add({
        ...values,
        status: values.status as ApplicationStatus,
        appliedOn: values.appliedOn || null,
      }),
    onSuccess: ({ application, known }) => {
      if (known) tellDone(`It stands here already: ${statusLabel(application.status)}.`);
      onClose();
      onAdded(application.id);
      return queries.invalidateQueries({ queryKey: orpc.tracker.key() });
    },
    onError: (error) => {
      const field = fieldOf(error);
      if (field !== null && field in form.values) form.setFieldError(field, problemOf(error).message);
      else tellProblem('The application was not added', error);
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      // What was typed must not be lost with one key, nor with a click beside it.
      closeOnEscape={!form.isDirty()}
      closeOnClickOutside={!form.isDirty()}
      title="An application that you sent elsewhere"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack gap="sm">
          <Group align="end" gap="xs" wrap="nowrap">
            <TextInput
              label="Link to the posting"
              description="If you have it"
              flex={1}
              data-autofocus
              {...form.getInputProps('url')}
            />
            <Button
              variant="default"
              disabled={!isAddress(form.values.url)}
              loading={read.isPending}
              onClick={() => read.mutate()}
            >
              Read it
            </Button>
          </Group>
          <TextInput label="Company" {...form.getInputProps('company')} />
          <TextInput label="Job title" {...form.getInputProps('title')} />
          <Group grow>
            <NativeSelect label="Where it stands" data={OPTIONS} {...form.getInputProps('status')} />
            <TextInput
              label="Applied on"
              type="date"
              max={localDay(new Date())}
              disabled={form.values.status === 'discovered'}
              {...form.getInputProps('appliedOn')}
            />
          </Group>
          <GrowingTextarea label="Note" minRows={2} maxRows={6} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={add.isPending}>
              Add
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
