import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { randomId } from '@mantine/hooks';
import { baseUrlProblem } from '#shared/domain/base-url.ts';
import type { AddedServer } from '#shared/domain/settings.ts';

interface Props {
  onAdd: (server: AddedServer) => void;
  onCancel: () => void;
}

export function ServerForm({ onAdd, onCancel }: Props) {
  const form = useForm({
    initialValues: { name: '', baseUrl: 'http://localhost:11434/v1', model: '' },
    transformValues: ({ name, baseUrl, model }) => ({
      name: name.trim(),
      baseUrl: baseUrl.trim(),
      model: model.trim(),
    }),
    validate: {
      name: (name) => (name.trim() ? null : 'Give it a name'),
      baseUrl: (url) =>
        url.trim() ? baseUrlProblem(url.trim()) : 'An address starts with http:// or https://',
      model: (model) => (model.trim() ? null : 'Name the model, as the server does'),
    },
  });
  return (
    <form
      aria-label="New server"
      onSubmit={form.onSubmit((values) => onAdd({ id: randomId('server-'), ...values }))}
    >
      <Stack gap="sm">
        <TextInput label="Name" placeholder="Ollama" {...form.getInputProps('name')} />
        <TextInput label="Address" {...form.getInputProps('baseUrl')} />
        <TextInput label="Model" placeholder="qwen3:8b" {...form.getInputProps('model')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit">Add the server</Button>
        </Group>
      </Stack>
    </form>
  );
}
