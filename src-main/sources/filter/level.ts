import type { JobLead } from '#shared/domain/job.ts';
import { titleLevel } from '#shared/domain/job-title.ts';
import { ownEntry } from '#shared/domain/own-entry.ts';
import type { SearchLevel } from '#shared/domain/search-filters.ts';

/** The levels of titles, from 0. */
const OF_TITLE: readonly SearchLevel[] = ['intern', 'junior', 'mid', 'senior', 'lead', 'director'];
const OF_JOB: Readonly<Record<string, SearchLevel>> = {
  ...{
    intern: 'intern',
    junior: 'junior',
    'entry level': 'junior',
    mid: 'mid',
    'mid-level': 'mid',
    senior: 'senior',
  },
  ...{ lead: 'lead', principal: 'lead', staff: 'lead', director: 'director', executive: 'director' },
};

/** Whether a posting states a level, and it is none of these. Its title is believed first. */
export function misfitsLevel({ title, job }: JobLead, levels: readonly SearchLevel[]): boolean {
  const rank = titleLevel(title);
  const level =
    (rank === null ? undefined : OF_TITLE[rank]) ?? ownEntry(OF_JOB, job?.seniority?.toLowerCase() ?? '');
  return level !== undefined && !levels.includes(level);
}
