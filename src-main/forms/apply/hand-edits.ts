import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { sameValue } from '../verify/same-value.ts';
import type { WorkedField } from './record-outcomes.ts';
import type { Session } from './session.ts';

/** After the user gave the page back: what they changed by hand is theirs and is not filled over. */
export async function adoptHandEdits(
  session: Session,
  before: PageReading,
  filled: readonly WorkedField[],
): Promise<void> {
  const meant = new Map(filled.map(({ field, plan }) => [field.id, plan.kind === 'fill' ? plan.value : '']));
  const was = new Map(before.fields.map((field) => [field.id, field.current]));
  const now = await readPage(session.tab.page);
  for (const field of now.fields) {
    const expected = meant.get(field.id) ?? was.get(field.id);
    if (expected === undefined || field.type === 'file' || field.type === 'hidden') continue;
    const untouched =
      field.current === was.get(field.id) || (meant.has(field.id) && sameValue(field, expected));
    if (!untouched)
      session.given.set(field.id, {
        value: asAnswer(field),
        source: 'user',
        reason: 'you filled this in on the page',
      });
  }
}

function asAnswer(field: ReadField): string {
  if (field.type === 'checkbox' || (field.type === 'toggle' && field.options.length === 0))
    return field.current === 'Yes' ? 'Yes' : 'No';
  return field.current;
}
