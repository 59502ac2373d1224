import { z } from 'zod';
import { FieldKey } from './field-key.ts';
import { FieldOption, FieldType, FormField, ValueSource } from './form.ts';

/** A question of a form as its vendor publishes it. */
export const PublishedQuestion = z.object({
  /** Stable for a posting. */
  id: z.string(),
  /** The name of its box, which may tell what it means. */
  name: z.string().default(''),
  label: z.string(),
  help: z.string().default(''),
  type: FieldType,
  required: z.boolean(),
  options: z.array(FieldOption).default([]),
  group: z.string().nullable().default(null),
  /** Where the vendor says what it means. */
  key: FieldKey.optional(),
});
export type PublishedQuestion = z.infer<typeof PublishedQuestion>;

/** One question of a form before a browser opens: what would be put in, or why it is open. */
export const AskedAhead = z.object({
  field: FormField,
  /** `open`: only the user can say; `left`: optional and left empty. */
  state: z.enum(['known', 'open', 'left']),
  value: z.string(),
  source: ValueSource.nullable(),
  reason: z.string(),
});
export type AskedAhead = z.infer<typeof AskedAhead>;

/** What a form will ask, as far as its vendor says. */
export const Preflight = z.object({
  url: z.string(),
  company: z.string(),
  vendor: z.string().nullable(),
  /** Whether the vendor publishes its forms, and this one was read. */
  published: z.boolean(),
  /** What the user should know of that, as sentences. */
  note: z.string(),
  questions: z.array(AskedAhead),
  /** What in the user's own answers may rule them out, as sentences. */
  knockouts: z.array(z.string()),
  /** How long the open questions take the user, in minutes. */
  minutes: z.number().int(),
});
export type Preflight = z.infer<typeof Preflight>;
