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

/** Writes down what became of the fields of this step. Fields that nobody sees are left out. */
export function recordOutcomes(session: Session, fields: readonly WorkedField[]): void {
  const prefix = `${session.step}:`;
  for (const key of session.outcomes.keys()) if (key.startsWith(prefix)) session.outcomes.delete(key);
  for (const worked of fields) {
    if (!worked.field.visible || worked.field.decoy || worked.field.type === 'hidden') continue;
    session.outcomes.set(prefix + worked.field.id, outcomeOf(session, worked));
  }
}

/** Writes down what a saved entry holds: its fields are gone from the page, and the next entry's have the same names. */
export function recordSaved(
  session: Session,
  { section, nth }: OpenEntry,
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
