import { z } from 'zod';

/**
 * What makes vectors of the user's files, so that they are found by meaning. `built-in` and `local` work on this machine;
 * `gemini` and `server` (an added server, by its id) are sent the passages and the questions.
 */
export const EmbedderChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built-in') }),
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('gemini') }),
  z.object({
    kind: z.literal('server'),
    server: z.string(),
    model: z.string().trim().min(1, 'Name the model that makes vectors, such as nomic-embed-text.').max(200),
  }),
]);
export type EmbedderChoice = z.infer<typeof EmbedderChoice>;

/** The model that is fetched for work on this machine. */
export const LocalModelState = z.object({
  state: z.enum(['absent', 'fetching', 'ready']),
  /** Fetched so far. */
  bytes: z.number().int(),
  /** All that is to be fetched; null until it is known. */
  of: z.number().int().nullable(),
  /** Why the last fetching failed, and what to do; empty where it did not. */
  problem: z.string(),
});
export type LocalModelState = z.infer<typeof LocalModelState>;

/** What finds by meaning, and how far the files are through. */
export const EmbedderState = z.object({
  chosen: EmbedderChoice,
  /** What questions are answered by meanwhile: another than the chosen one until all passages have vectors of it. */
  serving: EmbedderChoice,
  /** Passages with vectors of the chosen one, of all. */
  done: z.number().int(),
  of: z.number().int(),
  working: z.boolean(),
  /** Why it can't go on for the moment; empty where it can. It is tried again by itself. */
  problem: z.string(),
  local: LocalModelState,
});
export type EmbedderState = z.infer<typeof EmbedderState>;
