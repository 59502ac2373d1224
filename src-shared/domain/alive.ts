import { z } from 'zod';

/** Whether a posting can still be applied to, as its page shows it now. `unknown` where it could not be read, or shows something else. */
export const Alive = z.object({
  state: z.enum(['open', 'closed', 'unknown']),
  /** The page's own words for it, or why it can't be told. */
  evidence: z.string(),
});
export type Alive = z.infer<typeof Alive>;
