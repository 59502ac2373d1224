import { z } from 'zod';
import { Fact } from '#shared/domain/fact.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { Profile } from '#shared/domain/profile.ts';

export const ResumeInput = z.object({
  analysis: JobAnalysis,
  profile: Profile,
  /** Stored facts; those of the profile itself are always known. */
  facts: z.array(Fact),
  /** The user's wish for a new version, in their words. */
  comment: z.string().optional(),
});
export type ResumeInput = z.infer<typeof ResumeInput>;
