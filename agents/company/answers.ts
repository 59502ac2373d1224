import { z } from 'zod';

/** `source` is the number of a search result as shown (from 1), or null for the posting. */
const Note = z.object({ text: z.string().min(1), source: z.number().int().nullable() });
const QuotedNote = Note.extend({ quote: z.string().min(1) });

export const ResearchAnswer = z.object({ news: z.array(Note) });
export const CultureAnswer = z.object({ culture: z.array(QuotedNote), values: z.array(QuotedNote) });
export const RedFlagsAnswer = z.object({ redFlags: z.array(QuotedNote) });
export const InsightsAnswer = z.object({ tips: z.array(Note) });

export type AnswerNote = z.infer<typeof Note> & { quote?: string };
