import { Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { orpc } from '#renderer/lib/client.ts';
import { useRefresh } from '#renderer/lib/use-refresh.ts';
import { isPracticePerson } from '#shared/domain/is-practice.ts';
import type { RunView } from '#shared/domain/run.ts';
import { Companies } from './companies.tsx';
import { EarlierRuns } from './earlier-runs.tsx';
import { firstSearch, lastSearch } from './first-search.ts';
import { GoingOnRun } from './going-on-run.tsx';
import { isGoingOn } from './is-going-on.ts';
import { ownRole } from './own-role.ts';
import { PastedPosting } from './pasted-posting.tsx';
import { useRunStore } from './run-store.ts';
import { SavedSearches } from './saved-searches.tsx';
import { SearchForm } from './search-form.tsx';
import { UnfinishedRun } from './unfinished-run.tsx';

/** The search form; above it what goes on now, and what an earlier start of the program left unfinished. */
export function NewSearch({ runs }: { runs: RunView[] }) {
  const sources = useQuery(orpc.jobs.sources.queryOptions({ input: {} }));
  const profile = useQuery(orpc.profile.active.queryOptions({ input: {} }));
  const preferences = useQuery(orpc.profile.preferences.queryOptions({ input: {} }));
  const settings = useQuery(orpc.system.settings.queryOptions({ input: {} }));
  const leftIds = useRunStore((state) => state.leftIds);
  const queries = useQueryClient();
  useRefresh(orpc.pipeline.list.key());
  // A live run before this page may have come further than the list knows.
  useEffect(() => void queries.invalidateQueries({ queryKey: orpc.pipeline.list.key() }), [queries]);
  const goingOn = runs.filter(isGoingOn);
  const unfinished = runs.filter((run) => run.status === 'interrupted' && !leftIds.includes(run.id));
  const practises = Boolean(profile.data && isPracticePerson(profile.data));
  return (
    <Stack gap="lg" maw={860}>
      {goingOn.map((run) => (
        <GoingOnRun key={run.id} run={run} />
      ))}
      {unfinished.map((run) => (
        <UnfinishedRun key={run.id} run={run} />
      ))}
      <div>
        <Title order={1}>What are you looking for?</Title>
        <Text c="dimmed">JobAI reads each opening against your profile and works on those that fit.</Text>
      </div>
      <Loaded query={sources} failed="The places to look could not be read">
        {(list) =>
          settings.data !== undefined &&
          preferences.data !== undefined &&
          profile.data !== undefined && (
            <SearchForm
              profileId={profile.data?.id ?? ''}
              sources={list}
              preferences={preferences.data}
              initial={firstSearch({
                last: lastSearch(
                  runs.map(({ config }) => config),
                  practises,
                ),
                role: profile.data ? ownRole(profile.data) : '',
                preferences: preferences.data,
                practice: practises,
                minScore: settings.data.minScore,
                sources: list,
              })}
            />
          )
        }
      </Loaded>
      <PastedPosting />
      <SavedSearches />
      <Companies />
      <EarlierRuns runs={runs.filter((run) => !goingOn.includes(run) && !unfinished.includes(run))} />
    </Stack>
  );
}
