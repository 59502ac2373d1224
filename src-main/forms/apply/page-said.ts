import { normalise } from '../plan/similarity.ts';
import type { ReadField } from '../read/read-field.ts';
import type { WorkedField } from './record-outcomes.ts';
import type { Session } from './session.ts';

const TYPED: ReadonlySet<ReadField['type']> = new Set([
  'text',
  'textarea',
  'richtext',
  'email',
  'tel',
  'url',
]);

/**
 * Notes what the page itself put into boxes since it was given a file, where the user's own words are to stand: it read the
 * file otherwise. `first`: what stood there before. What holds a part of the answer is the answer, half written or written
 * in the page's own way.
 */
export function notePageSaid(
  { pageSaid, step }: Pick<Session, 'pageSaid' | 'step'>,
  worked: readonly WorkedField[],
  first: ReadonlyMap<string, string>,
): void {
  for (const { field, plan, standing } of worked) {
    const { id, type, current } = field;
    if (plan.kind !== 'fill' || plan.file !== null || plan.source === 'user' || standing) continue;
    if (!TYPED.has(type) || current === '' || !first.has(id) || current === first.get(id)) continue;
    if (!overlaps(current, plan.value)) pageSaid.set(`${step}:${id}`, current);
  }
}

function overlaps(shown: string, meant: string): boolean {
  const [one, other] = [shown, meant].map((text) => normalise(text).replaceAll(' ', ''));
  if (one === undefined || other === undefined || one === '' || other === '') return true;
  return one.includes(other) || other.includes(one) || digitsOf(one) === digitsOf(other);
}

/** The figures of a text in no order, as a date has them in several; the text itself where it has none. */
const digitsOf = (text: string): string => [...text.replace(/\D/g, '')].sort().join('') || text;
