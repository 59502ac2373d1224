import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application } from '#shared/domain/application.ts';
import { beganAt } from './began-at.ts';

export type Column = 'company' | 'title' | 'status' | 'beganAt' | 'updatedAt';
export interface Order {
  column: Column;
  descending: boolean;
}

const rank = (application: Application) => STATUSES.findIndex(({ status }) => status === application.status);

// Making one takes longer than comparing thousands with it.
const WORDS = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The applications in an order; those that tie stay as they were. */
export function sortApplications(applications: readonly Application[], order: Order): Application[] {
  const { column } = order;
  const sign = order.descending ? -1 : 1;
  if (column === 'status') return applications.toSorted((a, b) => sign * (rank(a) - rank(b)));
  const keyed = applications.map((one) => ({ one, key: column === 'beganAt' ? beganAt(one) : one[column] }));
  return keyed.sort((a, b) => sign * WORDS.compare(a.key, b.key)).map(({ one }) => one);
}
