import type { Refusal } from '../page/refusal.ts';
import type { ReadField } from '../read/read-field.ts';
import { type Session, say } from './session.ts';

/** The form turned answers down: they may be asked about again, and a model's answers to them are dropped. */
export function forgetRefused(session: Session, refusal: Refusal): void {
  for (const { field, message } of refusal.fields.length > 0
    ? refusal.fields
    : notAgreedTo(session, refusal)) {
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

/** A form that does not say what it misses most often misses an agreement that was not given. */
function notAgreedTo({ lastRead }: Session, { general }: Refusal): { field: ReadField; message: string }[] {
  const fields = lastRead?.reading.fields ?? [];
  return fields
    .filter(({ key, visible, decoy, current }) => AGREEMENTS.has(key) && visible && !decoy && current === '')
    .map((field) => ({ field, message: general }));
}

const AGREEMENTS = new Set<ReadField['key']>(['consent.privacy', 'consent.other']);
