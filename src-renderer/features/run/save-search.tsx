import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { SourceInfo } from '#shared/contract/jobs.ts';
import { RunConfig } from '#shared/domain/run.ts';
import { type SearchDraft, toConfig } from './first-search.ts';

interface SaveSearchProps {
  draft: SearchDraft;
  sources: SourceInfo[];
  disabled: boolean;
}

/** Keeps the search as it stands in the form; it runs every day, and nothing is applied to. */
export function SaveSearch({ draft, sources, disabled }: SaveSearchProps) {
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => {
      const {
        query,
        location,
        sources: chosen,
        freshness,
        filters,
      } = RunConfig.parse(toConfig(draft, sources));
      const name = [query, location].filter(Boolean).join(', ');
      return client.jobs.saveSearch({
        name,
        query,
        location,
        sources: chosen,
        freshness,
        filters,
        schedule: 'daily',
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.jobs.savedSearches.key() }),
    onError: (thrown) => tellProblem('The search was not saved', thrown),
  });
  return (
    <Button
      variant="default"
      size="md"
      disabled={disabled}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      Save and look every day
    </Button>
  );
}
