import { z } from 'zod';

/** A file of the user's whose text can be searched. */
export const SearchedFile = z.object({
  id: z.string(),
  name: z.string(),
  mime: z.string(),
  /** 0 for files without pages. */
  pages: z.number().int(),
  /** In characters. */
  length: z.number().int(),
  passages: z.number().int(),
  addedAt: z.string(),
});
export type SearchedFile = z.infer<typeof SearchedFile>;

/** A passage that a question found, with its place. */
export const FoundPassage = z.object({
  text: z.string(),
  documentId: z.string(),
  document: z.string(),
  /** From 1; null for files without pages. */
  page: z.number().int().nullable(),
  /** Offsets in the document's text, in characters. */
  start: z.number().int(),
  end: z.number().int(),
  /** Likeness of meaning, -1 to 1; a passage found by its words alone may have any. */
  score: z.number(),
  /** Words of the question that stand in it. */
  words: z.array(z.string()),
});
export type FoundPassage = z.infer<typeof FoundPassage>;
