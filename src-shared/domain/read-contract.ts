import { z } from 'zod';

/** What stands in a contract that is worth reading twice: quoted, with questions, and without a verdict. */
export const ReadContract = z.object({
  clauses: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      /** The contract's own sentences. */
      quotes: z.array(z.string()),
      /** How many more sentences speak of it. */
      more: z.number().int().min(0),
      /** For a lawyer. */
      questions: z.array(z.string()),
    }),
  ),
  /** Labels of what no sentence was found for; it may stand there in other words. */
  notFound: z.array(z.string()),
});
export type ReadContract = z.infer<typeof ReadContract>;
