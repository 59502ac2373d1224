/** How a link to a job of the user's begins, for other programs to show. */
export const LINK_SCHEME = 'jobai';

/** A job's id, as the program makes them; nothing else is ever opened. */
const JOB = /^jobai:\/\/jobs?\/([A-Za-z0-9][\w-]{0,99})\/?$/;

/** The place in the window that the first link among these words leads to: a job. Null where there is none. */
export function linkedPlace(words: readonly string[]): string | null {
  for (const word of words) {
    const id = JOB.exec(word)?.[1];
    if (id !== undefined) return `/jobs/${id}`;
  }
  return null;
}
