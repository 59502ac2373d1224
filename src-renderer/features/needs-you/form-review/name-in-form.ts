import type { FieldOutcome } from '#shared/domain/form.ts';

/** What a field is called in its review: its label, and where several go by it the part of the form that it stands in. */
export function nameInForm({ id, label, group }: FieldOutcome, all: readonly FieldOutcome[]): string {
  if (group === undefined || group === label) return label;
  return all.some((other) => other.id !== id && other.label === label) ? `${label} (${group})` : label;
}
