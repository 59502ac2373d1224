import type { Repositories } from '#main/db/repositories.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { shownProfile } from '#shared/domain/personas/shown-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Derives a profile's facts anew from what it shows and what the user vouched for. */
export function refreshFacts(repos: Pick<Repositories, 'facts' | 'saidFacts'>, profile: Profile): void {
  repos.facts.replace(profile.id, [...factsOf(shownProfile(profile)), ...repos.saidFacts.all(profile.id)]);
}
