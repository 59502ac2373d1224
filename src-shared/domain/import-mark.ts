import { z } from 'zod';

/** Where something stands in a file with pages: page from 1, and its box in points from the page's upper left corner. */
const FilePlace = z.object({
  page: z.number(),
  box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }),
});

/** Where in the file a value was read, and whether it wants a look. */
export const ImportMark = z.object({
  /** `name`, `email`, `e1.title`, `ed2.school`, `skills`, ... with the profile's own ids. */
  path: z.string(),
  places: z.array(FilePlace),
  /** Lines of the file's text, from 0. */
  rows: z.array(z.number()),
  /** Why it may be wrong, as a sentence; empty where it is certain. */
  doubt: z.string(),
});
/** The doubt about a value that was read from a picture of a page and is doubtful for nothing else. */
export const READ_FROM_PICTURE = 'Read from a picture: check it.';

export type FilePlace = z.infer<typeof FilePlace>;
export type ImportMark = z.infer<typeof ImportMark>;
