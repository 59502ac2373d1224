import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { LanguageState } from '#shared/domain/scan.ts';

interface Props {
  language: LanguageState;
  /** What is offered where it is there. */
  children?: ReactNode;
}

/** Fetches what reads a language, and stops that; where it is there, what can be done with it. */
export function LanguageRow({ language: { id, name, state, size, bytes, problem }, children }: Props) {
  const queries = useQueryClient();
  const call = useMutation({
    mutationFn: (what: 'fetchLanguage' | 'stopFetching') => client.scans[what]({ language: id }),
    onError: (thrown) => tellProblem('That did not work', thrown),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.scans.key() }),
  });
  if (state === 'ready') return children;
  if (state === 'fetching')
    return (
      <Group gap="sm" aria-live="polite">
        <Progress w={180} value={(bytes / size) * 100} aria-label={`How much of ${name} has come`} />
        <Text size="sm">
          {bytesText(bytes)} of {bytesText(size)}
        </Text>
        <Button size="xs" variant="default" onClick={() => call.mutate('stopFetching')}>
          Stop
        </Button>
      </Group>
    );
  return (
    <>
      <Button
        size="xs"
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        loading={call.isPending}
        onClick={() => call.mutate('fetchLanguage')}
      >
        Fetch {name} ({bytesText(size)})
      </Button>
      {problem !== '' && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </>
  );
}
