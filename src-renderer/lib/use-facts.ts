import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Fact } from '#shared/domain/fact.ts';
import { isFileFact } from '#shared/writing/file-facts.ts';
import { orpc } from './client.ts';

/** The user's own statements, and those passages of their files that `ids` name, by id; empty while they load. */
export function useFacts(ids: readonly string[]): ReadonlyMap<string, Fact> {
  const cited = [...new Set(ids.filter(isFileFact))];
  const own = useQuery(orpc.profile.facts.queryOptions({ input: {} }));
  const files = useQuery(orpc.rag.cited.queryOptions({ input: { ids: cited }, enabled: cited.length > 0 }));
  return useMemo(
    () => new Map([...(own.data ?? []), ...(files.data ?? [])].map((fact) => [fact.id, fact])),
    [own.data, files.data],
  );
}
