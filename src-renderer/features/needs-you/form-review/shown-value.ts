import type { FieldOutcome } from '#shared/domain/form.ts';

/** What stands in a field as far as anybody knows: what was put in, else what the page itself has there. */
export function shownValue({ type, value, readBack, status }: FieldOutcome): string {
  if (value !== '' || type === 'file' || status === 'failed') return value;
  return readBack ?? '';
}

/** What is wrong with a field, in words; null when nothing is. */
export function troubleOf(field: FieldOutcome): string | null {
  const { status, required, reason, readBack, value } = field;
  if (status === 'failed') return reason || 'The page did not take this value.';
  if (value === '' && shownValue(field) !== '')
    return 'The page put this in by itself. Change it if it is wrong.';
  if (status === 'left-to-user') return reason || 'Left to you.';
  if (required && value === '') return 'Required and still empty.';
  if (readBack !== null && value !== '' && readBack !== value) return `The page shows: ${readBack}`;
  return null;
}

/** What the user would want to read beside the mark of where a value comes from; null where the mark says it all. */
export function originOf({ source, reason }: FieldOutcome): string | null {
  return source === 'answer' && reason !== '' ? `from ${reason}` : null;
}
