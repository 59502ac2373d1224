import type { Fact } from '#shared/domain/fact.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import type { Profile } from '#shared/domain/profile.ts';

export interface FactIndex {
  byId: ReadonlyMap<string, Fact>;
  /** Facts taken from one place of the profile, e.g. `experience[0].highlights[1]`, in order. */
  at(source: string): Fact[];
}

/** The facts of a profile together with others that are stored about the user, findable by id and by place. */
export function factIndex(profile: Profile, stored: readonly Fact[]): FactIndex {
  const own = factsOf(profile);
  const byId = new Map([...stored, ...own].map((fact) => [fact.id, fact]));
  const bySource = new Map<string, Fact[]>();
  for (const fact of own) bySource.set(fact.source, [...(bySource.get(fact.source) ?? []), fact]);
  return { byId, at: (source) => bySource.get(source) ?? [] };
}
