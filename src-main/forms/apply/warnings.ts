import type { Session } from './session.ts';

/** What the user should know before they approve, in words. */
export function warningsOf(session: Session): string[] {
  const outcomes = [...session.outcomes.values()];
  const open = outcomes.filter(
    (outcome) =>
      outcome.required &&
      (outcome.status === 'left-to-user' || outcome.status === 'skipped') &&
      outcome.readBack === null,
  );
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  const modelled = outcomes.filter((outcome) => outcome.source === 'model');
  return [
    ...open.map(({ label, reason }) => `"${label}" is required and not answered (${reason}).`),
    ...failed.map(({ label, reason }) => `"${label}" could not be filled in (${reason}).`),
    ...modelled.map(({ label }) => `"${label}" was answered by a model. Check it.`),
  ];
}
