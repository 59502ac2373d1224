import { createHash } from 'node:crypto';
import type { Fact } from '#shared/domain/fact.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { factIndex } from '#shared/writing/fact-index.ts';

/** Stands for all that a document may be made of: it differs as soon as one fact does. */
export function factsKey(profile: Profile, facts: readonly Fact[]): string {
  const all = [...factIndex(profile, facts).byId.values()].map(({ id, text }) => `${id}\t${text}`).sort();
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 32);
}
