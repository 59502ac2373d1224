import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { client } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SyncDeed } from './use-sync.ts';

interface Props {
  does: SyncDeed;
  busy: boolean;
}

/** Signs in at the project: with a password, or with a code that it sends by e-mail. */
export function SignIn({ does, busy }: Props) {
  const [byCode, setByCode] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '', word: '' },
    validate: {
      email: (email) => (/^\S+@\S+$/.test(email.trim()) ? null : 'Enter an e-mail address'),
      word: (word) =>
        word.trim() !== '' || (byCode && sentTo === null)
          ? null
          : byCode
            ? 'Enter the code'
            : 'Enter the password',
    },
  });
  const askCode = async (email: string) => {
    try {
      await client.system.askSyncCode({ email });
      setSentTo(email);
    } catch (thrown) {
      tellProblem('No code was sent', thrown);
    }
  };
  const enter = ({ email, word }: { email: string; word: string }) => {
    const address = email.trim();
    if (byCode && sentTo === null) void askCode(address);
    else if (byCode) does(() => client.system.signInToSyncByCode({ email: address, code: word.trim() }));
    else does(() => client.system.signInToSync({ email: address, password: word }));
  };
  return (
    <form aria-label="Sign in to your project" onSubmit={form.onSubmit(enter)}>
      <Stack gap="sm" maw={320}>
        <Text size="sm">
          Sign in as a user of your project. Add one in Supabase under Authentication, Users, or let a code by
          e-mail make it.
        </Text>
        <TextInput label="E-mail address" autoComplete="username" {...form.getInputProps('email')} />
        {byCode ? (
          sentTo !== null && (
            <TextInput
              label={`Code from the e-mail to ${sentTo}`}
              autoComplete="one-time-code"
              {...form.getInputProps('word')}
            />
          )
        ) : (
          <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('word')} />
        )}
        <Group justify="space-between">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setByCode(!byCode);
              setSentTo(null);
              form.setFieldValue('word', '');
            }}
          >
            {byCode ? 'Use a password' : 'Use a code by e-mail'}
          </Button>
          <Button type="submit" loading={busy}>
            {byCode && sentTo === null ? 'Send the code' : 'Sign in'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
