import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';

const LOOK_MS = 500;

/** The browser that is used; where there is none, one can be fetched for JobAI alone. */
export function FetchedBrowser() {
  const queries = useQueryClient();
  const { data } = useQuery(
    orpc.system.browser.queryOptions({
      input: {},
      refetchInterval: ({ state }) => (isComing(state.data?.fetched.state) ? LOOK_MS : false),
    }),
  );
  const call = useMutation({
    mutationFn: (what: 'fetchBrowser' | 'stopFetchingBrowser' | 'removeBrowser') => client.system[what]({}),
    onError: (thrown) => tellProblem('That did not work', thrown),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.system.browser.key() }),
  });
  if (data === undefined) return null;
  const { path, problem, missing, fetched } = data;
  const { state, version, bytes, of } = fetched;
  return (
    <Stack gap="xs">
      {path === '' ? (
        <Text size="sm">{problem}</Text>
      ) : (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          In use: {path}
        </Text>
      )}
      {isComing(state) && (
        <Group gap="sm" aria-live="polite">
          <Progress
            w={200}
            animated={of === null || state === 'unpacking'}
            value={of === null ? 100 : (bytes / of) * 100}
            aria-label="How much of the browser has come"
          />
          <Text size="sm">
            {state === 'unpacking'
              ? 'Unpacking'
              : `${bytesText(bytes)}${of === null ? '' : ` of ${bytesText(of)}`}`}
          </Text>
          <Button size="xs" variant="default" onClick={() => call.mutate('stopFetchingBrowser')}>
            Stop
          </Button>
        </Group>
      )}
      {state === 'absent' && missing && (
        <Button
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          loading={call.isPending}
          onClick={() => call.mutate('fetchBrowser')}
        >
          Fetch Chrome for Testing {version}, about 180 MB
        </Button>
      )}
      {state === 'ready' && (
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={call.isPending}
          onClick={() => call.mutate('removeBrowser')}
        >
          Remove the fetched browser
        </Button>
      )}
      {fetched.problem !== '' && (
        <Text size="sm" c="red" role="alert">
          {fetched.problem}
        </Text>
      )}
    </Stack>
  );
}

const isComing = (state: string | undefined): boolean => state === 'fetching' || state === 'unpacking';
