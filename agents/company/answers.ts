import { z } from 'zod';

/** `source` is the number of a source as shown (from 1), or null for the posting; `quote` stands in it. */
const Note = z.object({
  text: z.string().min(1),
  source: z.number().int().nullable(),
  /** A note with none is left out; it does not spoil the others. */
  quote: z.string(),
});

export const ResearchAnswer = z.object({ about: z.array(Note), news: z.array(Note) });
export const CultureAnswer = z.object({ culture: z.array(Note), values: z.array(Note) });
export const RedFlagsAnswer = z.object({ redFlags: z.array(Note) });
export const InsightsAnswer = z.object({ tips: z.array(Note) });

export type AnswerNote = z.infer<typeof Note>;
