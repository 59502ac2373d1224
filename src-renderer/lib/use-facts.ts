import { useQuery } from '@tanstack/react-query';
import type { Fact } from '#shared/domain/fact.ts';
import { orpc } from './client.ts';

const NONE: ReadonlyMap<string, Fact> = new Map();

/** The user's own statements by id, which documents stand on; empty while they load. */
export function useFacts(): ReadonlyMap<string, Fact> {
  const { data } = useQuery(orpc.profile.facts.queryOptions({ input: {}, select: byId }));
  return data ?? NONE;
}

const byId = (facts: Fact[]) => new Map(facts.map((fact) => [fact.id, fact]));
