import { TYPED_ON_PAGE } from '../questions/may-keep.ts';
import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { sameValue } from '../verify/same-value.ts';
import { keepToQuestions } from './keep-to-questions.ts';
import type { WorkedField } from './record-outcomes.ts';
import type { Session } from './session.ts';

/** What was read, and which of it was filled in then. */
export interface Round {
  reading: PageReading;
  filled: readonly WorkedField[];
  /** The id of the field in which the program let go half-way; null where in none. */
  cutOff: string | null;
}

/** After the user gave the page back: what they changed by hand is theirs and is not filled over. */
export async function adoptHandEdits(
  session: Session,
  { reading: before, filled, cutOff }: Round,
): Promise<void> {
  const touched = session.tab.takeover.touched();
  const meant = new Map(filled.map(({ field, plan }) => [field.id, plan.kind === 'fill' ? plan.value : '']));
  const was = new Map(before.fields.map((field) => [field.id, field.current]));
  const now = await readPage(session.tab.page);
  keepToQuestions(session, now.fields);
  for (const field of now.fields) {
    const expected = meant.get(field.id) ?? was.get(field.id);
    if (expected === undefined || field.type === 'file' || field.type === 'hidden') continue;
    const isTouched = field.marks.some((mark) => touched.has(mark));
    // The half of a value that the program left there when it let go is nobody's answer.
    if (field.id === cutOff && !isTouched) continue;
    // Pages that are loaded anew come back empty.
    if (field.current === '' && !isTouched) continue;
    const untouched =
      field.current === was.get(field.id) || (meant.has(field.id) && sameValue(field, expected));
    if (!untouched)
      session.given.set(field.id, {
        value: asAnswer(field),
        source: 'user',
        reason: TYPED_ON_PAGE,
      });
  }
}

function asAnswer(field: ReadField): string {
  if (field.type === 'checkbox' || (field.type === 'toggle' && field.options.length === 0))
    return field.current === 'Yes' ? 'Yes' : 'No';
  return field.current;
}
