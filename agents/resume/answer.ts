import { z } from 'zod';

const Reworded = z.object({ factIds: z.array(z.string()).min(1), text: z.string().min(1) });

/** What the model returns: choices and rewordings bound to facts, never a document. */
export const TailorAnswer = z.object({
  /** Fact ids, the most relevant first. */
  order: z.array(z.string()),
  rewordings: z.array(Reworded),
  summary: z.array(Reworded),
});
export type TailorAnswer = z.infer<typeof TailorAnswer>;
