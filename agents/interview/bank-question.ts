import { z } from 'zod';
import { Asker } from '#shared/domain/interview.ts';

export const BankQuestion = z.object({
  id: z.string(),
  kind: z.enum(['behavioural', 'technical']),
  level: z.number().int().min(1).max(3),
  interviewer: Asker,
  competence: z.string(),
  /** The stacks that a field's question is about. */
  stack: z.array(z.string()).optional(),
  text: z.string(),
});
export type BankQuestion = z.infer<typeof BankQuestion>;
