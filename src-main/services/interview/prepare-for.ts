import type { DebriefItem } from '#shared/domain/application-item.ts';
import type { Interviewer, Preparation } from '#shared/domain/interview.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { debriefsOf } from './debriefs-of.ts';
import { storiesOfPerson } from './stories-of-person.ts';

export interface InterviewWish {
  jobId?: string | undefined;
  role: string;
  stack?: string | undefined;
  interviewer: Interviewer;
  level: number;
  count: number;
}

/** The questions for a stored job, or for a role in words. */
export async function prepareFor(
  deps: ServiceDeps,
  { jobId, role, stack = '', interviewer, level, count }: InterviewWish,
  signal: AbortSignal,
): Promise<Preparation> {
  const { repos } = deps;
  const profile = activeProfile(repos);
  const job = jobId === undefined ? null : repos.jobs.get(jobId);
  if (jobId !== undefined && !job) throw new NotFoundError('This job is no longer stored.');
  const { COACH_AGENTS } = await import('#main/pipeline/coach-agents.ts');
  const { value } = await COACH_AGENTS.interviewPrepare.run(
    {
      role: job?.title ?? (role || stack),
      stack,
      company: job?.company ?? '',
      stories: storiesOfPerson(repos, profile).list(),
      asked: job === null ? [] : askedAt(debriefsOf(repos, profile.id, job.company)),
      ...{ job, interviewer, level, count },
    },
    deps.portsOutsideRun(profile.id, signal),
  );
  return value;
}

/** Questions of earlier rounds, each once. */
function askedAt(debriefs: readonly DebriefItem[]): { text: string; on: string }[] {
  const all = debriefs.flatMap(({ asked, heldOn }) => asked.map((text) => ({ text, on: heldOn })));
  const seen = new Set<string>();
  return all.filter(
    ({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()) !== undefined,
  );
}
