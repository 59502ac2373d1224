import { Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import type { Contact, OutreachKind } from '#shared/domain/contact.ts';

const KINDS: { value: OutreachKind; label: string }[] = [
  { value: 'alumni', label: 'We went to the same school' },
  { value: 'colleague', label: 'We worked at the same place' },
  { value: 'recruiter', label: 'They recruit there' },
  { value: 'manager', label: 'They would be my manager' },
  { value: 'thanks', label: 'Thank them' },
];

/** A first message to a person in what the profile says: a note within LinkedIn's limit, and an e-mail. */
export function OutreachDraft({ person }: { person: Contact }) {
  const [kind, setKind] = useState<OutreachKind>(person.origin === 'connections' ? 'colleague' : 'alumni');
  const [premium, setPremium] = useLocalStorage({ key: 'linkedin-premium', defaultValue: false });
  const input = { id: person.id, kind, role: '', premium };
  const draft = useQuery(orpc.network.draft.queryOptions({ input }));
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Select
          aria-label={`What ${person.name} is to you`}
          data={KINDS}
          value={kind}
          allowDeselect={false}
          onChange={(value) => value && setKind(value as OutreachKind)}
          size="xs"
          w={230}
        />
        <Checkbox
          size="xs"
          label="I have LinkedIn Premium"
          checked={premium}
          onChange={(event) => setPremium(event.currentTarget.checked)}
        />
      </Group>
      <Loaded query={draft} failed="No message was written">
        {({ note, utf16, limit, email }) => (
          <>
            <Message
              title={`Note (${utf16} of ${limit} characters)`}
              text={note}
              missing="Your profile does not say what such a note would stand on."
            />
            <Message
              title="E-mail"
              text={email}
              missing="Your profile does not say what such a mail would stand on."
            />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Message({ title, text, missing }: { title: string; text: string; missing: string }) {
  return (
    <div>
      <Group gap={4}>
        <Text size="xs" c="dimmed">
          {title}
        </Text>
        {text !== '' && <CopyButton text={text} label={`Copy: ${title}`} />}
      </Group>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }} {...(text === '' && { c: 'dimmed' })}>
        {text === '' ? missing : text}
      </Text>
    </div>
  );
}
