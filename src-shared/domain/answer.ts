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
  /** Where it holds, for a question that depends on a country and names none: ISO 3166-1 alpha-2. Without it, in the country of the address. */
  place: z.string().optional(),
});
export type Answer = z.infer<typeof Answer>;

/** An answer before it is stored, as an answers file or a dialog gives it. */
export const AnswerInput = Answer.omit({ id: true, profileId: true });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** Whether what is asked holds in one country and says nothing of another. */
export function dependsOnPlace(key: FieldKey): boolean {
  return key === 'relocation' || key.startsWith('auth.');
}
