import { fitValue } from '../plan/fit-value.ts';
import type { PlannedField } from '../plan/planned-field.ts';
import { asksUserAlone } from '../questions/asks-user-alone.ts';
import { TYPED_ON_PAGE } from '../questions/may-keep.ts';
import { sameValue } from '../verify/same-value.ts';
import type { Given, Session } from './session.ts';

/** Why a field that the user emptied has no answer. */
export const LEFT_EMPTY = 'you left this empty';

/** Puts the answers that were given for this form over the plan. */
export function applyGiven(session: Session, planned: readonly PlannedField[]): PlannedField[] {
  return planned.map(({ field, plan }) => {
    const given = session.given.get(field.id);
    const refusal = session.refused.get(field.id);
    if (
      given === undefined &&
      refusal !== undefined &&
      field.type !== 'file' &&
      (plan.kind === 'fill'
        ? [field.current, refusal.value].some((current) => sameValue({ ...field, current }, plan.value))
        : isLeftOpen(field, plan))
    ) {
      return { field, plan: { kind: 'ask', reason: `the form says: ${refusal.message}` } };
    }
    if (given === undefined || !field.visible || field.decoy || field.type === 'file') return { field, plan };
    if (given.source === 'model' && asksUserAlone(field)) return { field, plan };
    if (given.value.trim() === '')
      return { field, plan: { kind: 'leave', status: 'left-to-user', reason: LEFT_EMPTY } };
    const value = fitValue(field, given.value, isChosen(given) ? 'value-first' : 'label-first');
    if (value === null) {
      return {
        field,
        plan: { kind: 'leave', status: 'left-to-user', reason: `"${given.value}" is none of its choices` },
      };
    }
    return { field, plan: { kind: 'fill', value, file: null, source: given.source, reason: given.reason } };
  });
}

/** What was chosen in the window is told by its value, what was typed on the page by its words. */
const isChosen = ({ source, reason }: Given): boolean => source === 'user' && reason !== TYPED_ON_PAGE;

function isLeftOpen({ current, visible, decoy }: PlannedField['field'], plan: PlannedField['plan']): boolean {
  return plan.kind === 'leave' && plan.status === 'left-to-user' && current === '' && visible && !decoy;
}
