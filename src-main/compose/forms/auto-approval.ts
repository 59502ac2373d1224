import type { FieldOutcome } from '#shared/domain/form.ts';

/** What the user's own words or files stand behind; a model's text never goes out unseen. */
const OWN = new Set<FieldOutcome['source']>(['profile', 'answer', 'rule', 'user']);

/**
 * Whether the approval that the user gave by choosing `auto` covers this form: every required field is verified,
 * every value is the user's own, the page filled in and ticked nothing by itself, and nothing about it is suspicious.
 * Otherwise the form waits for them.
 */
export function mayGoAlone(fields: readonly FieldOutcome[], warnings: readonly string[]): boolean {
  if (warnings.length > 0) return false;
  return fields.every((field) => {
    const done = field.status === 'filled' || field.status === 'asked';
    if (done) return OWN.has(field.source);
    return !field.required && field.status !== 'failed' && field.readBack === null;
  });
}
