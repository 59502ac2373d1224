import { z } from 'zod';

/** How far the marks move a job in the order, in points of the score, and why. */
export const Nudge = z.object({
  points: z.number().int(),
  /** What speaks most for it, or against it where it moves down; at most three, strongest first. */
  because: z.array(z.string()),
});
export type Nudge = z.infer<typeof Nudge>;
