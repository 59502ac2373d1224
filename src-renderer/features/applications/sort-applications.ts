import { STATUSES } from '#renderer/lib/status-words.ts';
import type { Application } from '#shared/domain/application.ts';
import { beganAt } from './began-at.ts';

export type Column = 'company' | 'title' | 'status' | 'beganAt' | 'updatedAt';
export interface Order {
  column: Column;
  descending: boolean;
}

const rank = (application: Application) => STATUSES.findIndex(({ status }) => status === application.status);

/** The applications in an order; those that tie stay as they were. */
export function sortApplications(applications: readonly Application[], order: Order): Application[] {
  const { column } = order;
  const sign = order.descending ? -1 : 1;
  return [...applications].sort((a, b) => {
    if (column === 'status') return sign * (rank(a) - rank(b));
    const [first, second] = column === 'beganAt' ? [beganAt(a), beganAt(b)] : [a[column], b[column]];
    return sign * first.localeCompare(second, undefined, { sensitivity: 'base', numeric: true });
  });
}
