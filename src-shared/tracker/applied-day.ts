import { localDay } from '../dates/local-day.ts';
import type { Application } from '../domain/application.ts';
import { WHEN_UNKNOWN } from './when-unknown.ts';

/** The day where the user lives on which an application was sent, by its own history; null where none is known. */
export function appliedDay({ history }: Pick<Application, 'history'>): string | null {
  const events = history.filter(({ takenBackAt }) => takenBackAt === null);
  const course = events.slice(events.findLastIndex(({ status }) => status === 'discovered') + 1);
  const sent = course.find(({ status }) => status === 'applied');
  return sent === undefined || sent.note === WHEN_UNKNOWN ? null : localDay(new Date(sent.at));
}
