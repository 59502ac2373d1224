import { z } from 'zod';

/** The browser that forms are filled in, and the one that can be fetched where none is installed. */
export const BrowserState = z.object({
  /** The program that would be started now; empty where none was found. */
  path: z.string(),
  /** Why there is none, in words; empty where there is one. */
  problem: z.string(),
  /** None is installed or fetched, and none was named. */
  missing: z.boolean(),
  fetched: z.object({
    /** `unknown`: there is none for this system. */
    state: z.enum(['unknown', 'absent', 'fetching', 'unpacking', 'ready']),
    version: z.string(),
    /** How much has come, in bytes, of how much; null where the server does not say. */
    bytes: z.number(),
    of: z.number().nullable(),
    /** Why it did not come; empty where nothing went wrong. */
    problem: z.string(),
  }),
});
export type BrowserState = z.infer<typeof BrowserState>;
