import type { FieldOutcome, FieldType } from '#shared/domain/form.ts';
import type { Session } from './session.ts';

/** What stands in a request as it stands in its box; what is chosen from a list goes as a code of the page's own. */
const AS_TYPED: ReadonlySet<FieldType> = new Set(['text', 'textarea', 'email', 'tel', 'url']);
/** A country's code may go apart, and a trunk zero may be dropped. */
const PHONE_END = 7;

/**
 * Labels of the answers that the user approved and that stood in nothing that left; none where nothing that left could
 * be read. What is only compared may be wrong: a page may save an answer in a form of its own.
 */
export function notInWhatLeft({ tab, outcomes }: Pick<Session, 'tab' | 'outcomes'>): string[] {
  const compared = [...outcomes.values()].flatMap((outcome) => {
    const approved = approvedText(outcome);
    const left = approved === '' ? null : tab.guard.left(approved);
    return left === null ? [] : [{ label: outcome.label, left }];
  });
  if (!compared.some(({ left }) => left)) return [];
  return compared.filter(({ left }) => !left).map(({ label }) => label);
}

function approvedText({ type, value, readBack }: FieldOutcome): string {
  const text = readBack ?? value;
  if (!AS_TYPED.has(type)) return '';
  if (type === 'tel') return text.replace(/\D/g, '').slice(-PHONE_END);
  return type === 'url' ? text.replace(/^https?:\/\/(www\.)?/i, '') : text;
}
