import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { LocalModelState } from '#shared/domain/embedder.ts';

const MB = 1024 * 1024;

/** Fetches the model for this machine, stops that, or takes it away again. */
export function LocalModel({ model }: { model: LocalModelState }) {
  const queries = useQueryClient();
  const call = useMutation({
    mutationFn: (what: 'fetchModel' | 'stopFetching' | 'removeModel') => client.rag[what]({}),
    onError: (thrown) => tellProblem('That did not work', thrown),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: orpc.rag.embedder.key() }),
        queries.invalidateQueries({ queryKey: orpc.system.settings.key() }),
      ]),
  });
  const { state, bytes, of, problem } = model;
  if (state === 'fetching')
    return (
      <Group gap="sm" aria-live="polite">
        <Progress
          w={200}
          animated={of === null}
          value={of === null ? 100 : (bytes / of) * 100}
          aria-label="How much of the model has come"
        />
        <Text size="sm">
          {of === null
            ? `${Math.round(bytes / MB)} MB`
            : `${Math.round(bytes / MB)} of ${Math.round(of / MB)} MB`}
        </Text>
        <Button size="xs" variant="default" onClick={() => call.mutate('stopFetching')}>
          Stop
        </Button>
      </Group>
    );
  return (
    <Group gap="sm">
      {state === 'ready' ? (
        <Button
          size="xs"
          variant="default"
          loading={call.isPending}
          onClick={() => call.mutate('removeModel')}
        >
          Remove the model
        </Button>
      ) : (
        <Button size="xs" loading={call.isPending} onClick={() => call.mutate('fetchModel')}>
          Fetch the model
        </Button>
      )}
      {problem !== '' && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </Group>
  );
}
