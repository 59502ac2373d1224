import type { Refusal } from '../page/refusal.ts';
import { type Session, say } from './session.ts';

/** The form turned answers down: they may be asked about again, and a model's answers to them are dropped. */
export function forgetRefused(session: Session, refusal: Refusal): void {
  for (const { field, message } of refusal.fields) {
    session.asked.delete(field.id);
    session.refused.set(field.id, message);
    session.given.delete(field.id);
    say(session, 'applier:field', `The form says about "${field.label}": ${message}`, {
      label: field.label,
      index: 0,
      of: 0,
      status: 'refused',
    });
  }
}
