import type { FieldOutcome } from '#shared/domain/form.ts';

/** How an entry that the page took into its own list is told from the fields of a step. */
const SAVED = 'saved ';

/** The place of a saved entry's outcome among those of a form. */
export const savedKey = (id: string): string => `${SAVED}${id}`;

/** The outcomes as the user reviews them: what the page no longer shows can be changed there alone, and says so. */
export function forReview(outcomes: ReadonlyMap<string, FieldOutcome>, step: number): FieldOutcome[] {
  return [...outcomes].map(([key, outcome]) => {
    if (key.startsWith(`${step}:`)) return outcome;
    const where = key.startsWith(SAVED)
      ? 'in an entry that the page has saved'
      : 'on an earlier step of the form';
    return { ...outcome, fixed: `It stands ${where}. To change it, take the page over.` };
  });
}

/** The edits that can be put on the page, and what is to be said of the others. */
export function possibleEdits(
  shown: readonly FieldOutcome[],
  values: readonly { fieldId: string; value: string }[],
): { edits: { fieldId: string; value: string }[]; notes: string[] } {
  const fixed = new Map(
    shown.flatMap(({ id, label, fixed: why }) => (why ? [[id, { label, why }] as const] : [])),
  );
  return {
    edits: values.filter(({ fieldId }) => !fixed.has(fieldId)),
    notes: values.flatMap(({ fieldId }) => {
      const one = fixed.get(fieldId);
      return one === undefined ? [] : [`"${one.label}" was not changed. ${one.why}`];
    }),
  };
}
