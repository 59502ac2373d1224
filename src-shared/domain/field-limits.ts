import { z } from 'zod';

/** What a page's own box takes, as its markup says it. What is left out is not limited. */
export const FieldLimits = z.object({
  /** Of a number, or of a day such as `2026-03-31`. */
  min: z.string().optional(),
  max: z.string().optional(),
  /** Of a number: how far apart what it takes is; `any`, or none that was read, takes all. */
  step: z.string().optional(),
  /** In characters, as a page counts them. */
  minLength: z.number().int().optional(),
  maxLength: z.number().int().optional(),
  /** A regular expression for the whole of it. */
  pattern: z.string().optional(),
  /** What the page says of how it is to be written. */
  patternWords: z.string().optional(),
});
export type FieldLimits = z.infer<typeof FieldLimits>;
