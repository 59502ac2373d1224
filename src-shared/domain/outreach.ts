import { z } from 'zod';

const By = z.enum(['model', 'offline']);

/** A note and an e-mail to somebody who may help; nothing is sent by the program. */
export const OutreachDraft = z.object({
  /** Fits the limit; empty where not even the shortest does. */
  note: z.string(),
  /** Of a note, in characters. */
  limit: z.number().int(),
  utf16: z.number().int(),
  graphemes: z.number().int(),
  email: z.string(),
  /** Who worded them. */
  noteBy: By,
  emailBy: By,
});
export type OutreachDraft = z.infer<typeof OutreachDraft>;

/** What is heard while a model writes: the words so far of a part, then the draft as far as it was checked. */
export const OutreachStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('writing'), part: z.enum(['note', 'email']), text: z.string() }),
  z.object({ kind: z.literal('draft'), draft: OutreachDraft }),
]);
export type OutreachStep = z.infer<typeof OutreachStep>;
