import { Alert, Badge, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SavedSearchView } from '#shared/contract/searches.ts';
import { FreshFinds } from './fresh-finds.tsx';

const SCHEDULES = [
  { value: 'hourly', label: 'Every hour' },
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'off', label: 'By hand' },
];
/** How often a running search is looked at, in ms. */
const LOOK = 2_000;

/** Searches that are kept: how often they run, and what is new since the user last looked. */
export function SavedSearches() {
  const searches = useQuery(
    orpc.jobs.savedSearches.queryOptions({
      input: {},
      refetchInterval: ({ state }) => (state.data?.some(({ running }) => running !== null) ? LOOK : 30_000),
    }),
  );
  const list = searches.data ?? [];
  if (list.length === 0) return null;
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label="Saved searches">
      <Stack gap="md">
        <Title order={2} size="h4">
          Saved searches
        </Title>
        <Text size="sm" c="dimmed">
          They run while JobAI is open, and on beside the clock when you close its window. Settings can turn
          that off.
        </Text>
        {list.map((search) => (
          <SearchRow key={search.id} search={search} />
        ))}
      </Stack>
    </Paper>
  );
}

function SearchRow({ search }: { search: SavedSearchView }) {
  const { id, name, schedule, fresh, total, running, failed, lastResult } = search;
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.jobs.savedSearches.key() });
  const change = useMutation({
    mutationFn: (deed: () => Promise<unknown>) => deed(),
    onSuccess: refresh,
    onError: (thrown) => tellProblem('The search was not changed', thrown),
  });
  const forget = () =>
    change.mutate(async () => {
      await client.jobs.forgetSearch({ id });
      // Told here: the row that asked for it is gone by then.
      tellUndo(
        `Forgot “${name}”`,
        async () => {
          await client.jobs
            .restoreSearch({ id })
            .catch((thrown) => tellProblem('It was not brought back', thrown));
          await refresh();
        },
        { name: `forgot ${id}` },
      );
    });
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm" wrap="wrap">
        <Group gap="xs" style={{ minWidth: 0 }}>
          <Text fw={600}>{name}</Text>
          {fresh > 0 && <Badge variant="light">{fresh} new</Badge>}
        </Group>
        <Group gap="xs">
          <Select
            aria-label={`How often ${name} runs`}
            size="xs"
            w={130}
            data={SCHEDULES}
            allowDeselect={false}
            value={schedule}
            onChange={(value) =>
              change.mutate(() =>
                client.jobs.scheduleSearch({ id, schedule: value as SavedSearchView['schedule'] }),
              )
            }
          />
          <Button
            size="compact-sm"
            variant="light"
            loading={running !== null}
            aria-label={`Run ${name} now`}
            onClick={() => change.mutate(() => client.jobs.runSearch({ id }))}
          >
            Run now
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={fresh === 0 && !isOpen}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Close' : 'See what is new'}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            aria-label={`Forget ${name}`}
            onClick={forget}
          >
            Forget
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed" aria-live="polite">
        {running ??
          (lastResult === '' ? `${total} found so far` : `${total} found so far. Last time: ${lastResult}`)}
      </Text>
      {failed !== null && (
        <Alert color="red" variant="light" title={`${name} could not be run, three times over`}>
          <Text size="sm">{failed.error}</Text>
          <Button
            mt="xs"
            size="compact-sm"
            variant="light"
            aria-label={`Try ${name} again`}
            onClick={() => change.mutate(() => client.jobs.restartTask({ id: failed.taskId }))}
          >
            Try again
          </Button>
        </Alert>
      )}
      {isOpen && <FreshFinds id={id} name={name} />}
    </Stack>
  );
}
