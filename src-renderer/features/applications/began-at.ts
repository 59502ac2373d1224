import type { Application } from '#shared/domain/application.ts';
import { WHEN_UNKNOWN } from '#shared/tracker/when-unknown.ts';

/** When an application began, by its own history; one that was added later began before it was added. */
export function beganAt({ history, createdAt }: Pick<Application, 'history' | 'createdAt'>): string {
  const moments = history.filter(({ takenBackAt }) => takenBackAt === null).map(({ at }) => at);
  return [...moments, createdAt].toSorted()[0] ?? createdAt;
}

/** When an application came to where it stands, by its own history; null where nobody said when. */
export function stepAt({ history, updatedAt }: Pick<Application, 'history' | 'updatedAt'>): string | null {
  const step = history.findLast(({ takenBackAt }) => takenBackAt === null);
  if (step === undefined) return updatedAt;
  return step.note === WHEN_UNKNOWN ? null : step.at;
}
