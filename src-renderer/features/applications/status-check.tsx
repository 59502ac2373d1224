import { Button, Group, Loader, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { problemOf } from '#renderer/lib/problem.ts';
import type { Application } from '#shared/domain/application.ts';
import { ReplyCard } from './reply-card.tsx';

type Said =
  | { kind: 'idle' | 'looking' | 'done' }
  | { kind: 'waiting' | 'missing' | 'problem'; words: string };

/** Looks on the employer's own page where an application stands, on the user's word. */
export function StatusCheck({ application }: { application: Application }) {
  const { id: applicationId } = application;
  const queries = useQueryClient();
  const items = useQuery(orpc.tracker.items.queryOptions({ input: {} }));
  const replies = useQuery(orpc.tracker.replies.queryOptions({ input: {} }));
  const known = items.data?.find((item) => item.kind === 'portal' && item.applicationId === applicationId);
  const seen = replies.data?.find((one) => one.place === 'portal' && one.applicationId === applicationId);
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  // Who leaves needs no page of theirs any more.
  useEffect(() => () => stop.current?.abort(), []);
  const url = typed ?? (known?.kind === 'portal' ? known.url : '');
  const isAddress = /^https?:\/\/\S+\.?\S+$/i.test(url.trim());
  const busy = said.kind === 'looking' || said.kind === 'waiting';
  const look = async () => {
    const aborter = new AbortController();
    stop.current = aborter;
    const { signal } = aborter;
    setSaid({ kind: 'looking' });
    try {
      const steps = await client.tracker.checkStatus({ applicationId, url: url.trim() }, { signal });
      let last: Said = { kind: 'done' };
      for await (const step of steps) {
        if (step.kind === 'waiting') setSaid({ kind: 'waiting', words: step.message });
        else if (step.kind === 'missing') last = { kind: 'missing', words: missing(step.host, application) };
      }
      setSaid(last);
    } catch (thrown) {
      if (!signal.aborted) setSaid({ kind: 'problem', words: problemOf(thrown).message });
    } finally {
      if (signal.aborted) setSaid({ kind: 'idle' });
      await queries.invalidateQueries({ queryKey: orpc.tracker.key() });
    }
  };
  return (
    <section aria-labelledby="status-check">
      <Title order={3} id="status-check" mb="sm">
        Where it stands, by their page
      </Title>
      <Stack gap="xs">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isAddress && !busy) void look();
          }}
        >
          <Group gap="xs" align="end" wrap="nowrap">
            <TextInput
              size="xs"
              flex={1}
              label="Their page with your application"
              description="From their e-mail, or the address once you are signed in there"
              placeholder="https://"
              value={url}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            {busy ? (
              <Button size="xs" variant="default" onClick={() => stop.current?.abort()}>
                Stop
              </Button>
            ) : (
              <Button size="xs" variant="default" type="submit" disabled={!isAddress}>
                Look there now
              </Button>
            )}
          </Group>
        </form>
        <Group gap="xs" role="status" wrap="nowrap">
          {busy && <Loader size="xs" />}
          <Text size="sm" c={said.kind === 'problem' ? 'var(--jobai-poor)' : 'dimmed'}>
            {'words' in said ? said.words : WORDS[said.kind]}
          </Text>
        </Group>
        {seen && <ReplyCard reply={seen} applications={[application]} />}
      </Stack>
    </section>
  );
}

const WORDS = {
  idle: 'JobAI opens it in the browser and reads what it says. It presses nothing and sends nothing.',
  looking: 'Looking at their page…',
  done: 'Looked just now.',
};

const missing = (host: string, { title }: Application): string =>
  `The page at ${host} does not name “${title}”. Open the page there that lists your applications, and give its address.`;
