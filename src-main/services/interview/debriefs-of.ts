import type { Repositories } from '#main/db/repositories.ts';
import type { DebriefItem } from '#shared/domain/application-item.ts';
import { companyKey } from '#shared/domain/company-key.ts';

/** What the user noted after interviews at a company, the latest first. */
export function debriefsOf(
  repos: Pick<Repositories, 'applications' | 'applicationItems'>,
  profileId: string,
  company: string,
): DebriefItem[] {
  const key = companyKey(company);
  if (key === '') return [];
  const there = new Set(
    repos.applications
      .list(profileId)
      .filter((application) => companyKey(application.company) === key)
      .map(({ id }) => id),
  );
  return repos.applicationItems
    .list(profileId)
    .filter((item): item is DebriefItem => item.kind === 'debrief' && there.has(item.applicationId))
    .sort((a, b) => b.heldOn.localeCompare(a.heldOn));
}
