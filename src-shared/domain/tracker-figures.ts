import { z } from 'zod';

const count = z.number().int().nonnegative();

/** Fewer applications than these say nothing. */
export const ENOUGH_APPLICATIONS = 5;

/** How often applications of one kind were answered. */
export const AnswerRate = z.object({
  name: z.string(),
  /** Sent so long ago that an answer could be here, or answered sooner. */
  sent: count,
  answered: count,
  /** Share from 0 to 1; null where there are fewer than `ENOUGH_APPLICATIONS`. */
  rate: z.number().min(0).max(1).nullable(),
});
export type AnswerRate = z.infer<typeof AnswerRate>;

/** How a person's applications go. Practice and what was not sent is left out. */
export const TrackerFigures = z.object({
  sent: count,
  answered: count,
  /** Sent lately and not answered yet: they count in no rate. */
  waiting: count,
  /** How many came at least so far. */
  funnel: z.array(z.object({ step: z.enum(['applied', 'interviewing', 'offer', 'accepted']), count })),
  /** The last weeks, each from its Monday, `YYYY-MM-DD`; oldest first. */
  weeks: z.array(z.object({ monday: z.string(), sent: count, answered: count })),
  /** Whole days from sending to the first answer: of how many, and the quarter, half and three quarters of them. */
  daysToAnswer: z.object({
    count,
    quartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
  }),
  rates: z.object({
    bySource: z.array(AnswerRate),
    byScore: z.array(AnswerRate),
    byLayout: z.array(AnswerRate),
  }),
});
export type TrackerFigures = z.infer<typeof TrackerFigures>;
