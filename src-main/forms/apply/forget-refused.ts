import type { Refusal } from '../page/refusal.ts';
import type { ReadField } from '../read/read-field.ts';
import { type Session, say } from './session.ts';

/** The form turned answers down: they may be asked about again, and a model's answers to them are dropped. */
export function forgetRefused(session: Session, refusal: Refusal): void {
  const byName = refusal.fields.length > 0;
  for (const { field, message } of byName ? refusal.fields : notAgreedTo(session, refusal)) {
    const value = heldBefore(session, field);
    if (byName ? value === '' && !hasFailed(session, field) : field.key === 'consent.privacy')
      session.needed.add(field.id);
    session.asked.delete(field.id);
    session.refused.set(field.id, { message, value });
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

/** What stood there before the page said anything: many pages empty what they turn down. */
function heldBefore({ lastRead }: Session, { id, current }: ReadField): string {
  return (lastRead?.reading.fields.find((field) => field.id === id) ?? { current }).current;
}

/** Whether the page did not keep an answer that was tried: such a one may still be left out. */
function hasFailed({ outcomes, step }: Session, { id }: ReadField): boolean {
  return outcomes.get(`${step}:${id}`)?.status === 'failed';
}

const AGREEMENTS = new Set<ReadField['key']>(['consent.privacy', 'consent.other']);
