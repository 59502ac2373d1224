import { z } from 'zod';
import { ScorePart } from '#shared/domain/job-analysis.ts';
import { Verdict } from '#shared/domain/job-query.ts';
import { ScoreWeights } from '#shared/domain/score-weights.ts';
import { Nothing, procedure } from './procedure.ts';

const WholeWeights = z.record(ScorePart.shape.name, z.number());
const Weights = z.object({ weights: WholeWeights, usual: WholeWeights });

/** What the marks on jobs have taught the order. */
export const LikesView = z.object({
  good: z.number().int(),
  bad: z.number().int(),
  /** From so many marks on, of both kinds, something is learned. */
  least: z.number().int(),
  /** Strongest first; empty while nothing is learned. `weight` above 0 speaks for a job. */
  learned: z.array(
    z.object({
      ...{ key: z.string(), words: z.string(), weight: z.number() },
      ...{ good: z.number().int(), bad: z.number().int() },
    }),
  ),
});
export type LikesView = z.infer<typeof LikesView>;

/** The calls about the order of jobs: what the score's parts count, and the user's own marks; part of the router `jobs`. */
export const ranking = {
  weights: procedure('What each part of the score counts').input(Nothing).output(Weights),
  setWeights: procedure('Change what the parts count; every score moves at once. Null: back to the usual')
    .input(z.object({ weights: ScoreWeights.nullable() }))
    .output(Weights),
  verdict: procedure(
    'Call jobs a good or a bad match, or take it back; the order learns from it, no score does',
  )
    .input(z.object({ jobIds: z.array(z.string()).min(1).max(500), verdict: Verdict.nullable() }))
    .output(Nothing),
  likes: procedure('What was learned from the marks').input(Nothing).output(LikesView),
  forgetLikes: procedure('Forget all marks and what was learned from them; gives which jobs had one')
    .input(Nothing)
    .output(z.object({ good: z.array(z.string()), bad: z.array(z.string()) })),
};
