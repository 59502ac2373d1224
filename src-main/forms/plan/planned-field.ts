import type { AnswerOffer, ValueSource } from '#shared/domain/form.ts';
import type { ReadField } from '../read/read-field.ts';

/** What is to be done with one field. */
export type FieldPlan =
  /**
   * `value`: chosen options by their label, several a line each; a file by its name with its path in `file`, several by
   * their names, a line each, with the paths of those behind the first in `more`.
   */
  | {
      kind: 'fill';
      value: string;
      file: string | null;
      more?: readonly string[];
      source: ValueSource;
      reason: string;
    }
  /** Only the user can say. */
  | { kind: 'ask'; reason: string; offer?: AnswerOffer }
  | { kind: 'leave'; status: 'skipped' | 'left-to-user'; reason: string };

export interface PlannedField {
  field: ReadField;
  plan: FieldPlan;
}

/** The files that are to be handed over, with the names that the employer sees; none for all else. */
export function filesOf({
  value,
  file,
  more = [],
}: {
  value: string;
  file: string | null;
  more?: readonly string[];
}): { name: string; path: string }[] {
  if (file === null) return [];
  const names = value.split('\n');
  return [file, ...more].map((path, index) => ({ path, name: names[index] ?? value }));
}
