import { z } from 'zod';
import { FieldKey } from './field-key.ts';

/** The user's own answer to a question, kept to be used again. */
export const Answer = z.object({
  id: z.string(),
  profileId: z.string(),
  /** The meaning; `custom` answers are found by their question's words. */
  key: FieldKey,
  question: z.string(),
  value: z.string(),
  /** `any` company, or one company's name. */
  scope: z.string().default('any'),
  /** ISO 8601; null never expires. */
  expiresAt: z.string().nullable().default(null),
});
export type Answer = z.infer<typeof Answer>;

/** An answer before it is stored, as an answers file or a dialog gives it. */
export const AnswerInput = Answer.omit({ id: true, profileId: true });
export type AnswerInput = z.infer<typeof AnswerInput>;
