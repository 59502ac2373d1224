import { z } from 'zod';

export const LetterPlanAnswer = z.object({
  points: z.array(
    z.object({ need: z.string(), quote: z.string(), factIds: z.array(z.string()), why: z.string() }),
  ),
  opening: z.string(),
});

const Sentence = z.object({ text: z.string().min(1), factIds: z.array(z.string()) });

export const LetterAnswer = z.object({
  paragraphs: z.array(z.object({ sentences: z.array(Sentence) })),
  /** What of the user's comment could not be followed, and why. */
  notes: z.array(z.string()).default([]),
});
export type LetterAnswer = z.infer<typeof LetterAnswer>;
