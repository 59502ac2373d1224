import type { FieldOutcome } from '#shared/domain/form.ts';
import type { PlannedField } from '../plan/planned-field.ts';
import { savedKey } from './for-review.ts';
import type { OpenEntry, Session } from './session.ts';

/** A field after the work on its step. */
export interface WorkedField extends PlannedField {
  /** Whether what was meant stands in the page. */
  standing: boolean;
  /** Why it does not, in words; empty where it does. */
  problem: string;
}

/**
 * Writes down what became of the fields of this step. Fields that nobody sees are left out. Where the page took all of
 * them away and shows something else in their place, such as what was said, that is a further step.
 */
export function recordOutcomes(session: Session, fields: readonly WorkedField[]): void {
  keepTakenAway(session, fields);
  const prefix = `${session.step}:`;
  for (const key of session.outcomes.keys()) if (key.startsWith(prefix)) session.outcomes.delete(key);
  for (const worked of fields) {
    if (!worked.field.visible || worked.field.decoy || worked.field.type === 'hidden') continue;
    session.outcomes.set(prefix + worked.field.id, outcomeOf(session, worked));
  }
}

function keepTakenAway(session: Session, fields: readonly WorkedField[]): void {
  const { outcomes, takenAway } = session;
  const of = (step: number): FieldOutcome[] =>
    [...outcomes].flatMap(([key, outcome]) => (key.startsWith(`${step}:`) ? [outcome] : []));
  const stand = (step: number): boolean =>
    of(step).some(({ id, label }) => fields.some(({ field }) => field.id === id || field.label === label));
  const before = session.step - 1;
  if (takenAway.has(before) && stand(before)) {
    // It was drawn anew.
    for (const { id } of of(session.step)) outcomes.delete(`${session.step}:${id}`);
    takenAway.delete(before);
    session.step = before;
  } else if (of(session.step).length > 0 && !stand(session.step)) {
    takenAway.add(session.step);
    session.step += 1;
  }
}

/** Writes down what a saved entry holds: its fields are gone from the page, and the next entry's have the same names. */
export function recordSaved(
  session: Session,
  { section, nth }: { section: OpenEntry['section'] | 'language'; nth: number },
  fields: readonly WorkedField[],
): void {
  for (const worked of fields) {
    if (!worked.field.visible || worked.field.decoy) continue;
    const outcome = outcomeOf(session, worked);
    const id = `${section} ${nth + 1}: ${outcome.id}`;
    session.outcomes.set(savedKey(id), { ...outcome, id });
  }
}

function outcomeOf(session: Session, { field, plan, standing, problem }: WorkedField): FieldOutcome {
  const { id, label, key, type, required } = field;
  const options = field.options.length > 0 ? { options: field.options } : {};
  const group = field.group ? { group: field.group } : {};
  const pageSaid = session.pageSaid.get(`${session.step}:${id}`);
  const said = pageSaid === undefined ? {} : { pageSaid };
  const common = {
    ...said,
    id,
    label,
    key,
    type,
    required,
    ...options,
    ...group,
    readBack: readable(field.current),
    ...(type === 'signature' ? { fixed: 'It is drawn on the page. To sign, take the page over.' } : {}),
  };
  switch (plan.kind) {
    case 'fill': {
      const asked = session.given.get(id)?.source === 'user';
      const status = !standing ? 'failed' : asked ? 'asked' : 'filled';
      return {
        ...common,
        status,
        value: plan.value,
        source: plan.source,
        reason: standing ? plan.reason : problem || 'the page shows something else',
      };
    }
    case 'ask':
      return { ...common, status: 'left-to-user', value: '', source: null, reason: plan.reason };
    case 'leave':
      return { ...common, status: plan.status, value: '', source: null, reason: plan.reason };
  }
}

function readable(current: string): string | null {
  return current === '' ? null : current;
}
