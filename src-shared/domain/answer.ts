import { z } from 'zod';
import { FieldKey } from './field-key.ts';

/** How an answer came to be kept. */
export const AnswerOrigin = z.object({
  /** A form's question, a page that the user typed in by hand, a file, or the user's own entry. */
  by: z.enum(['form', 'page', 'file', 'user']),
  /** Who asked, and for which job; empty where nobody did. */
  company: z.string().default(''),
  title: z.string().default(''),
});
export type AnswerOrigin = z.infer<typeof AnswerOrigin>;

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
  /**
   * Where it holds: ISO 3166-1 alpha-2, or a town where the question is about going there. Without it, in the country of
   * the address for a question that depends on a country, else everywhere.
   */
  place: z.string().optional(),
  /** The address of the one posting that it is for, in its one spelling; empty for all. */
  posting: z.string().optional(),
  /** Never used without asking. */
  askFirst: z.boolean().optional(),
  /** Other words in which the same was asked, as the user confirmed. */
  wordings: z.array(z.string()).optional(),
  /** When this value was given, ISO 8601. */
  saidAt: z.string().optional(),
  origin: AnswerOrigin.nullable().optional(),
});
export type Answer = z.infer<typeof Answer>;

/** An answer before it is stored, as an answers file or a dialog gives it. */
export const AnswerInput = Answer.omit({ id: true, profileId: true });
export type AnswerInput = z.infer<typeof AnswerInput>;

/** Whether what is asked holds in one country and says nothing of another. */
export function dependsOnPlace(key: FieldKey): boolean {
  return key === 'relocation' || key.startsWith('auth.');
}
