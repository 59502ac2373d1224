import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { MailFields } from '#renderer/components/mail-fields.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';

interface Props {
  entry: AgendaEntry;
  today: string;
}

/** Words for a follow-up: changed, copied and sent by the user; JobAI sends none of it. */
export function FollowUpDraft({ entry, today }: Props) {
  const { applicationId, followUp } = entry;
  const what = followUp?.what ?? 'first';
  const draft = useQuery(orpc.tracker.followUp.queryOptions({ input: { applicationId, what } }));
  return (
    <Loaded query={draft} failed="The words could not be made">
      {({ subject, text }) => <Words key={text} {...{ entry, today, subject, text }} />}
    </Loaded>
  );
}

function Words({ entry, today, ...draft }: Props & { subject: string; text: string }) {
  const { applicationId, followUp } = entry;
  const [subject, setSubject] = useState(draft.subject);
  const [text, setText] = useState(draft.text);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.key() });
  const undo = (id: string) =>
    void client.tracker
      .removeItem({ id })
      .then(refresh, (error: unknown) => tellProblem('It was not brought back', error));
  const settle = useMutation({
    mutationFn: (sent: boolean) =>
      client.tracker.saveItem({
        ...{ kind: 'follow-up', id: '', applicationId, doneOn: today, sent },
        ...{ what: followUp?.what ?? 'first', of: followUp?.of ?? '' },
      }),
    onSuccess: (item, sent) => {
      tellUndo(sent ? 'Noted as sent' : 'Left', () => undo(item.id), { name: 'follow-up' });
      return refresh();
    },
    onError: (error) => tellProblem('It was not noted', error),
  });
  return (
    <Stack gap="xs" mt="sm">
      <MailFields subject={subject} onSubject={setSubject} text={text} onText={setText} rows={[5, 14]} />
      <Group gap="xs">
        <CopyButton text={`${subject}\n\n${text}`} label="Copy the e-mail" word="Copy" />
        <Button size="xs" variant="default" loading={settle.isPending} onClick={() => settle.mutate(true)}>
          I sent it
        </Button>
        <Button size="xs" variant="subtle" disabled={settle.isPending} onClick={() => settle.mutate(false)}>
          Not this time
        </Button>
      </Group>
    </Stack>
  );
}
