import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { EngineMark } from '#renderer/components/engine-mark.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { SAME_SCHOOL } from '#shared/coach/network/x-ray.ts';
import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import type { OutreachDraft as Draft } from '#shared/domain/outreach.ts';
import { useWordedDraft } from './use-worded-draft.ts';

const KINDS: { value: OutreachKind; label: string }[] = [
  { value: 'alumni', label: 'We went to the same school' },
  { value: 'colleague', label: 'We know each other' },
  { value: 'stranger', label: 'We do not know each other' },
  { value: 'recruiter', label: 'They recruit there' },
  { value: 'manager', label: 'They would be my manager' },
  { value: 'thanks', label: 'Thank them' },
];

/** A first message to a person in what the profile says: a note within LinkedIn's limit, and an e-mail. */
export function OutreachDraft({ person }: { person: Contact }) {
  const [kind, setKind] = useState<OutreachKind>(usualKind(person));
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
        {(own) => <Messages key={`${kind} ${premium}`} own={own} wish={input} />}
      </Loaded>
    </Stack>
  );
}

/** What is known of a person, so that a note claims nothing in common that nobody stated. */
function usualKind({ origin, why }: Contact): OutreachKind {
  if (origin === 'connections') return 'colleague';
  return why === SAME_SCHOOL ? 'alumni' : 'stranger';
}

interface MessagesProps {
  /** Without a model. */
  own: Draft;
  wish: Parameters<typeof useWordedDraft>[0];
}

function Messages({ own, wish }: MessagesProps) {
  const { draft, writing, busy, said, write } = useWordedDraft(wish);
  const { note, utf16, limit, email, noteBy, emailBy } = draft ?? own;
  return (
    <>
      <Message
        title={writing.note === undefined ? `Note (${utf16} of ${limit} characters)` : 'Note'}
        text={writing.note ?? note}
        by={noteBy}
        isWhole={writing.note === undefined}
        missing="Your profile does not say what such a note would stand on."
      />
      <Message
        title="E-mail"
        text={writing.email ?? email}
        by={emailBy}
        isWhole={writing.email === undefined}
        missing="Your profile does not say what such a mail would stand on."
      />
      {wish.kind !== 'thanks' && (
        <Group gap="sm">
          <Button size="xs" variant="default" loading={busy} onClick={() => void write()}>
            Word it with a model
          </Button>
          <Text size="xs" c="dimmed" role="status">
            {said || 'Your model is told their name and title, and what your profile says of your work.'}
          </Text>
        </Group>
      )}
    </>
  );
}

interface MessageProps {
  title: string;
  text: string;
  by: 'model' | 'offline';
  /** Not while it is being written. */
  isWhole: boolean;
  missing: string;
}

function Message({ title, text, by, isWhole, missing }: MessageProps) {
  return (
    <div>
      <Group gap={4}>
        <Text size="xs" c="dimmed">
          {title}
        </Text>
        {(by === 'model' || !isWhole) && <EngineMark by="model" />}
        {text !== '' && isWhole && <CopyButton text={text} label={`Copy: ${title}`} />}
      </Group>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }} {...(text === '' && { c: 'dimmed' })}>
        {text === '' ? missing : text}
      </Text>
    </div>
  );
}
