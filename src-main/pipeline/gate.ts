import { companyKey } from '#shared/domain/company-key.ts';
import type { Job } from '#shared/domain/job.ts';
import type { JobAnalysis } from '#shared/domain/job-analysis.ts';

export interface GateRules {
  /** 0-100. */
  minScore: number;
  blockedCompanies: readonly string[];
  alreadyApplied: boolean;
  /** The user took the job off their list, and did not name it for this search. */
  putAway: boolean;
  /** Nothing on its page tells that it is a posting: the user is to say so before any work is spent on it. */
  doubtful: boolean;
}

export const CLOSED = 'The posting is closed.';
const NO_POSTING =
  'This page does not read like a job posting: nothing on it says that somebody is wanted for work. If it is one, press "Apply anyway".';

/** Why a job is not worth the work at all, before it is even judged; null lets it through. */
export function whyNotJudge(job: Pick<Job, 'company'>, rules: Omit<GateRules, 'minScore'>): string | null {
  if (rules.alreadyApplied) return 'You have already applied for this job.';
  if (rules.putAway) return 'You put this job away.';
  if (rules.doubtful) return NO_POSTING;
  const company = companyKey(job.company);
  const blocked = company !== '' && rules.blockedCompanies.some((name) => companyKey(name) === company);
  return blocked ? `${job.company} is on your list of companies to leave out.` : null;
}

/** Why a judged job does not go on; null lets it through. */
export function whyStop(analysis: JobAnalysis, minScore: number): string | null {
  if (analysis.job.closed) return CLOSED;
  const block = analysis.knockouts.find((knockout) => knockout.severity === 'block');
  if (block) return `${block.rule}: "${block.quote}"`;
  if (analysis.score < minScore) return `Scored ${analysis.score}, below your minimum of ${minScore}.`;
  return null;
}
