import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { polarity } from '../questions/choose-by-claim.ts';

const DATES = /^(availability\.start|notice\.period|(work|education)\.(start|end)|custom)$/;
/** Asks for the user's own words about a matter, not for their status in it. */
const ESSAY =
  /^(please )?(describe|explain|how would|how do|why|what (would|do you think|makes)|give (us )?an? example|tell us about)\b/i;
const STATUS = /^(auth|eeo)\.|^(relocation|age\.adult|pronouns)$/;

/** What is told in words of its own, never by a yes or a no. */
const IN_WORDS =
  /^(name|phone|address|link|education)\.|^(email|phone|location|letter\.text|skills|languages)$|^work\.(company|title|start|end|description)$|^(salary\.\w+|notice\.period|availability\.start)$/;

/** Whether a kind of field can hold what it was taken for: a box for a date no status, a page of text no yes or no, a yes or no no name. */
export function takesKind(
  { type, label, options }: Pick<FormField, 'type' | 'label' | 'options'>,
  key: FieldKey,
): boolean {
  if (type === 'date') return DATES.test(key);
  if (IN_WORDS.test(key) && asksYesOrNo(options)) return false;
  return !(
    (type === 'textarea' || type === 'richtext' || type === 'text') &&
    STATUS.test(key) &&
    ESSAY.test(label)
  );
}

/** "Are you comfortable with phone work?" over Yes and No asks for no phone. */
function asksYesOrNo(options: FormField['options']): boolean {
  const sides = options.map((option) => polarity(option.label)).filter((side) => side?.rest === '');
  return options.length <= 4 && sides.some((side) => side?.yes) && sides.some((side) => !side?.yes);
}
