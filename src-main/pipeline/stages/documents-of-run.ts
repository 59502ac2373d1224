import { z } from 'zod';
import type { StoredLetter, StoredResume } from '#shared/domain/stored-document.ts';
import { factsKey } from '../facts-key.ts';
import type { StageContext } from '../types.ts';

type Context = Pick<StageContext, 'deps' | 'runId' | 'job' | 'profile' | 'facts'>;

type DocumentStage = 'resume' | 'cover-letter';

const Output = z.object({ resumeId: z.string().nullish(), letterId: z.string().nullish() });
/** The id of the document that a stage gave. */
const givenIn = (output: unknown): string | null => {
  const { resumeId, letterId } = Output.safeParse(output).data ?? {};
  return resumeId ?? letterId ?? null;
};

/**
 * The documents that may go with a job's application: those that its stages gave in this very search, once they are
 * approved, or what the user approved under Documents in their place since. Null where the search made none.
 */
export function documentsOfRun(context: Context): {
  resume: StoredResume | null;
  letter: StoredLetter | null;
} {
  const { repos } = context.deps;
  return {
    resume: choose(context, 'resume', repos.resumes.ofJob(context.job.id)),
    letter: choose(context, 'cover-letter', repos.letters.ofJob(context.job.id)),
  };
}

/** `stored`: newest first. */
function choose<T extends StoredResume | StoredLetter>(
  { deps, runId, job, profile, facts }: Context,
  stage: DocumentStage,
  stored: readonly T[],
): T | null {
  const { stageResults } = deps.repos;
  const id = givenIn(stageResults.get({ runId, jobId: job.id, stage })?.output);
  const place = stored.findIndex((one) => one.id === id);
  const given = stored[place];
  if (given === undefined) return null;
  const newer = stored.slice(0, place);
  if (newer.length > 0) {
    const now = factsKey(profile, facts);
    const ofSearches = stageResults.ofJob(job.id, stage).map(({ output }) => givenIn(output));
    const since = newer.find(
      (one) =>
        one.approval?.by === 'user' &&
        one.approval.at >= (given.approval?.at ?? '') &&
        !ofSearches.includes(one.id) &&
        madeFrom(one) === now,
    );
    if (since) return since;
  }
  return given.approval === null ? null : given;
}

const madeFrom = (stored: StoredResume | StoredLetter): string | undefined =>
  'resume' in stored ? stored.resume.madeFrom : stored.letter.madeFrom;
