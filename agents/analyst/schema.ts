import { z } from 'zod';
import { AnswerInput } from '#shared/domain/answer.ts';
import { Fact } from '#shared/domain/fact.ts';
import { Job } from '#shared/domain/job.ts';
import { Profile } from '#shared/domain/profile.ts';

/** A posting, and who it is judged for. `answers` are the user's stored ones; code alone looks at them. */
export const AnalystInput = z.object({
  job: Job,
  profile: Profile,
  facts: z.array(Fact),
  answers: z.array(AnswerInput).optional(),
});
export type AnalystInput = z.infer<typeof AnalystInput>;

/** What a model may say about a posting. Quotes are checked against their source, and it gives no score. */
export const AnalystAnswer = z.object({
  skills: z.array(
    z.object({
      name: z.string(),
      required: z.boolean(),
      /** Literal words of the posting. */
      jobQuote: z.string(),
      /** Literal words of a fact that shows it; null where none does. */
      profileQuote: z.string().nullable(),
    }),
  ),
  seniority: z.string().nullable(),
  yearsMin: z.number().nullable(),
  education: z.string().nullable(),
  languages: z.array(z.string()),
  responsibilities: z.array(z.string()),
  knockouts: z.array(z.object({ rule: z.string(), quote: z.string(), severity: z.enum(['block', 'warn']) })),
  advice: z.array(z.string()),
});
export type AnalystAnswer = z.infer<typeof AnalystAnswer>;
