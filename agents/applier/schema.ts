import { z } from 'zod';
import { Fact } from '#shared/domain/fact.ts';
import { FormField } from '#shared/domain/form.ts';

/** The questions of a form that rules could not answer, and what may be used to answer them. */
export const ApplierInput = z.object({
  /** Sensitive ones are dropped before a prompt is written. */
  fields: z.array(FormField),
  facts: z.array(Fact),
  company: z.string(),
  title: z.string(),
  /** What the posting says, for "why this job" questions; may be empty. */
  posting: z.string().default(''),
});
export type ApplierInput = z.infer<typeof ApplierInput>;

/** What the model returns: an answer bound to facts, or nothing. It never sees or names a page's elements. */
export const ApplierAnswer = z.object({
  answers: z.array(
    z.object({
      fieldId: z.string(),
      /** The facts that the answer stands on. */
      factIds: z.array(z.string()),
      /** A choice's label, or the text to write; null takes the first fact's own words. */
      text: z.string().nullable(),
      /** 0-1. */
      confidence: z.number().min(0).max(1),
    }),
  ),
});
export type ApplierAnswer = z.infer<typeof ApplierAnswer>;

export const ApplierOutput = z.object({
  /** Only answers that stand on the user's facts. All other questions go to the user. */
  values: z.array(z.object({ fieldId: z.string(), value: z.string(), reason: z.string() })),
});
export type ApplierOutput = z.infer<typeof ApplierOutput>;
