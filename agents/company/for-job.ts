import { type CompanyResearch, NOTE_LISTS, type NoteLists } from '#shared/domain/company.ts';
import type { Job } from '#shared/domain/job.ts';
import { researchOffline } from './offline.ts';

/**
 * What is known for one job: the outside facts of its company, which all its jobs share, and what this job's own posting
 * says. A posting's words never go to another job.
 */
export function researchForJob(outside: CompanyResearch | null, job: Job): CompanyResearch | null {
  if (outside === null) return null;
  const own = researchOffline({ company: job.company, role: job.title, job }, { sources: [] });
  const lists = NOTE_LISTS.map((name) => [name, [...own[name], ...outside[name]]]);
  return { ...outside, ...(Object.fromEntries(lists) as NoteLists) };
}
