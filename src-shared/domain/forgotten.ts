import { z } from 'zod';

/** What came of forgetting one company or one search. */
export const Forgotten = z.object({
  jobs: z.number().int(),
  /** Documents and pictures that were deleted. */
  files: z.number().int(),
  /** Paths of what could not be removed. */
  left: z.array(z.string()),
  /** What still tells of it, and why, as sentences. */
  stays: z.array(z.string()),
});
export type Forgotten = z.infer<typeof Forgotten>;
