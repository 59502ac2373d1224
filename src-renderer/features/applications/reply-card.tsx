import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OrdersNote } from '#renderer/components/orders-note.tsx';
import { Tag } from '#renderer/components/tag.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { statusLabel } from '#renderer/lib/status-words.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Application } from '#shared/domain/application.ts';
import { findInjection } from '#shared/domain/find-injection.ts';
import type { Reply } from '#shared/domain/reply.ts';
import { MoveMenu } from './move-menu.tsx';
import { ReplyTimes } from './reply-times.tsx';
import { replyTitle, replyWords } from './reply-words.ts';
import { useMove } from './use-move.ts';
import { WhoseReply } from './whose-reply.tsx';

/** One employer's mail: whose it is, the words that decided, and the status that the user may accept or, where none is proposed, choose. */
export function ReplyCard({ reply, applications }: { reply: Reply; applications: Application[] }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.tracker.key() });
  const failed = (error: unknown) => tellProblem('That was not stored', error);
  const application = applications.find(({ id }) => id === reply.applicationId);
  const decide = useMutation({
    mutationFn: (accept: boolean | null) => client.tracker.decideReply({ id: reply.id, accept }),
    onSuccess: ({ decision, proposed: to }) => {
      if (decision === 'accepted' && to !== null && application)
        tellUndo(`${application.company}: ${statusLabel(to)}`, () => decide.mutate(null), { name: 'move' });
      return refresh();
    },
    onError: failed,
  });
  const give = useMutation({
    mutationFn: (applicationId: string) => client.tracker.giveReply({ id: reply.id, applicationId }),
    onSuccess: refresh,
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => client.tracker.removeReply({ id: reply.id }),
    onSuccess: refresh,
    onError: failed,
  });
  const move = useMove();
  const { proposed, decision } = reply;
  const [isShown, setShown] = useState(false);
  const isPage = reply.place === 'portal';
  const title = replyTitle(reply);
  return (
    <Paper withBorder p="md" radius="md" component="article" aria-label={title}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Text>
            {reply.from !== '' && (
              <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {reply.from}
              </Text>
            )}
          </div>
          <Tag tone="plain">{replyWords(reply)}</Tag>
        </Group>
        <WhoseReply {...{ reply, applications }} onGive={(id) => give.mutate(id)} />
        <OrdersNote
          what={isPage ? 'This page' : 'This e-mail'}
          orders={findInjection(reply.text).map(({ quote }) => quote)}
        />
        {reply.quotes.map((quote) => (
          <Text key={quote} size="sm" fs="italic">
            “{quote}”
          </Text>
        ))}
        {isShown && (
          <Text
            size="sm"
            c="dimmed"
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'plaintext' }}
          >
            {reply.text}
          </Text>
        )}
        {reply.files.length > 0 && <Text size="sm">Attached: {reply.files.join(', ')}</Text>}
        {application && reply.times.length > 0 && (
          <ReplyTimes applicationId={application.id} times={reply.times} />
        )}
        <Group gap="xs">
          {proposed !== null && decision === null && (
            <>
              <Button size="xs" loading={decide.isPending} onClick={() => decide.mutate(true)}>
                Move to {statusLabel(proposed)}
              </Button>
              <Button size="xs" variant="default" onClick={() => decide.mutate(false)}>
                That is not so
              </Button>
            </>
          )}
          {proposed !== null && decision !== null && (
            <Text size="sm" c="dimmed">
              {decision === 'accepted' ? `Moved to ${statusLabel(proposed)}.` : 'Not moved.'}
            </Text>
          )}
          {application && proposed === null && (
            <Group gap={4}>
              <Text size="sm" c="dimmed">
                It stands at
              </Text>
              <MoveMenu look="status" application={application} onMove={(to) => move(application, to)} />
            </Group>
          )}
          <Button size="xs" variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? 'Show less' : isPage ? 'Show what stands there' : 'Show the e-mail'}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={() => remove.mutate()}>
            Forget
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
