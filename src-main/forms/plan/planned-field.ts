import type { AnswerOffer, ValueSource } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';

/** What is to be done with one field. */
export type FieldPlan =
  /** `value`: chosen options by their label, several a line each; a file by its name with its path in `file`. */
  | { kind: 'fill'; value: string; file: string | null; source: ValueSource; reason: string }
  /** Only the user can say. */
  | { kind: 'ask'; reason: string; offer?: AnswerOffer }
  | { kind: 'leave'; status: 'skipped' | 'left-to-user'; reason: string };

export interface PlannedField {
  field: ReadField;
  plan: FieldPlan;
}
