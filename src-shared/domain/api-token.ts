import { z } from 'zod';

/** What a token of the loopback API may do: look, change what is stored, and let JobAI work (search, write, fill in). Sending is none of them. */
export const ApiScope = z.enum(['read', 'write', 'run']);
export type ApiScope = z.infer<typeof ApiScope>;

/** A token as it may be shown; its value is given once, when it is made. */
export const ApiToken = z.object({
  id: z.string(),
  /** What the user calls the program that holds it. */
  name: z.string(),
  scopes: z.array(ApiScope),
  createdAt: z.string(),
  /** To the minute; null while it was never used. */
  lastUsedAt: z.string().nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;
