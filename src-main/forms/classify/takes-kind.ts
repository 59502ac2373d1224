import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';

const DATES = /^(availability\.start|notice\.period|(work|education)\.(start|end)|custom)$/;
/** Asks for the user's own words about a matter, not for their status in it. */
const ESSAY =
  /^(please )?(describe|explain|how would|how do|why|what (would|do you think|makes)|give (us )?an? example|tell us about)\b/i;
const STATUS = /^(auth|eeo)\.|^(relocation|age\.adult|pronouns)$/;

/** Whether a kind of field can hold what it was taken for: a box for a date no status, a page of text no yes or no. */
export function takesKind({ type, label }: Pick<FormField, 'type' | 'label'>, key: FieldKey): boolean {
  if (type === 'date') return DATES.test(key);
  return !(
    (type === 'textarea' || type === 'richtext' || type === 'text') &&
    STATUS.test(key) &&
    ESSAY.test(label)
  );
}
