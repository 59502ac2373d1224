import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { Loaded } from '#renderer/components/loaded.tsx';
import { base64Of } from '#renderer/lib/base64-of.ts';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { Application } from '#shared/domain/application.ts';
import classes from './board.module.css';
import { ReplyCard } from './reply-card.tsx';

/** Employers' mails: pasted or dropped here, and what each speaks for. */
export function RepliesView({ applications }: { applications: Application[] }) {
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const queries = useQueryClient();
  const replies = useQuery(orpc.tracker.replies.queryOptions({ input: {} }));
  const read = useMutation({
    mutationFn: async (input: string | File) =>
      client.tracker.readReply(
        typeof input === 'string' ? { text: input } : { name: input.name, base64: await base64Of(input) },
      ),
    // What was typed meanwhile stays.
    onSuccess: (_, input) => {
      setPasted((now) => (now === input ? '' : now));
      return queries.invalidateQueries({ queryKey: orpc.tracker.key() });
    },
    onError: (error) => tellProblem('The e-mail was not read', error),
  });
  return (
    <Stack gap="md" maw={860}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it is everyone's way to choose a file */}
      <div
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) read.mutate(file);
        }}
      >
        <GrowingTextarea
          label="An employer's e-mail"
          description="Paste its words, or drop the saved e-mail (.eml) here. It is read on this machine alone."
          minRows={3}
          maxRows={10}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Group gap="xs" mt="xs">
          <Button
            disabled={pasted.trim() === ''}
            loading={read.isPending}
            onClick={() => read.mutate(pasted)}
          >
            Read it
          </Button>
          <FileButton accept=".eml,message/rfc822" onChange={(file) => file && read.mutate(file)}>
            {(props) => (
              <Button {...props} variant="default">
                Choose a saved e-mail
              </Button>
            )}
          </FileButton>
        </Group>
      </div>
      <Loaded query={replies} failed="The e-mails could not be read">
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={IconMail} title="No e-mails yet">
              Each e-mail is put to its application, with the words that say what it means. Nothing moves
              until you agree.
            </EmptyState>
          ) : (
            <Stack gap="sm">
              {all.map((reply) => (
                <ReplyCard key={reply.id} reply={reply} applications={applications} />
              ))}
              <Text size="xs" c="dimmed">
                What an e-mail says is only shown. Nothing in it is followed.
              </Text>
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
}
