import { Alert, Button, Checkbox, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { ApiScope } from '#shared/domain/api-token.ts';
import { SCOPE_WORDS } from './scope-words.ts';
import type { useApi } from './use-api.ts';

interface Props {
  create: ReturnType<typeof useApi>['create'];
  onClose: () => void;
}

/** Asks what a program is called and may do, makes its token, and shows it this once. */
export function NewToken({ create, onClose }: Props) {
  const [token, setToken] = useState<string | null>(null);
  const form = useForm<{ name: string; scopes: ApiScope[] }>({
    initialValues: { name: '', scopes: ['read'] },
    validate: {
      name: (name) => (name.trim() ? null : 'Say which program it is for'),
      scopes: (scopes) => (scopes.length > 0 ? null : 'Choose what it may do'),
    },
  });
  if (token !== null) {
    return (
      <Alert color="pine" title="Copy the token now" variant="light">
        <Stack gap="xs" align="start">
          <Text size="sm">It is shown this once. Whoever has it may do what you chose.</Text>
          <Group gap="xs" wrap="nowrap" maw="100%">
            <Code style={{ overflowWrap: 'anywhere' }}>{token}</Code>
            <CopyButton text={token} label="Copy the token" />
          </Group>
          <Button size="xs" variant="default" onClick={onClose}>
            I have copied it
          </Button>
        </Stack>
      </Alert>
    );
  }
  return (
    <form
      aria-label="New token"
      onSubmit={form.onSubmit((values) =>
        create.mutate(values, { onSuccess: (made) => setToken(made.token) }),
      )}
    >
      <Stack gap="sm">
        <TextInput
          label="Which program"
          placeholder="My script"
          maw={320}
          maxLength={80}
          {...form.getInputProps('name')}
        />
        <Checkbox.Group
          label="What it may do"
          description="Whatever you choose, no program can send an application"
          {...form.getInputProps('scopes')}
        >
          <Stack gap="xs" mt="xs">
            {ApiScope.options.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={SCOPE_WORDS[scope].label}
                description={SCOPE_WORDS[scope].about}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Make the token
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
