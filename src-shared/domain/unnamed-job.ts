/** What stands in the place of a job's title where a form was filled in and nothing told for which job it is. */
export const UNNAMED_JOB = 'Application';

/** Whether a job's title tells what job it is. */
export function isNamed(title: string): boolean {
  return title.trim() !== '' && title !== UNNAMED_JOB;
}
