import { ORPCError } from '@orpc/client';
import { JobAIError, type SerialisedError } from '#shared/errors/index.ts';

/** A failure in the user's words. */
export interface Problem {
  code: string;
  message: string;
}

const isSerialised = (data: unknown): data is SerialisedError =>
  typeof data === 'object' && data !== null && 'error' in data && 'message' in data && 'code' in data;

const unknownProblem = (): Problem => ({
  code: 'INTERNAL_ERROR',
  message: 'Something went wrong inside JobAI. Nothing was lost. Diagnostics has the details.',
});

/** Puts anything that a call rejected with in words; a bug's own wording is never shown. */
export function problemOf(thrown: unknown): Problem {
  // What the window itself refused, in its own words.
  if (thrown instanceof JobAIError) return { code: thrown.code, message: thrown.message };
  if (!(thrown instanceof ORPCError)) return unknownProblem();
  if (isSerialised(thrown.data)) return { code: thrown.data.code, message: thrown.data.message };
  if (thrown.code === 'INTERNAL_SERVER_ERROR') return unknownProblem();
  return { code: thrown.code, message: thrown.message };
}

/** The field that was refused, by its name in what was sent, such as `note`; null where the failure names none. */
export const fieldOf = (thrown: unknown): string | null => detailOf(thrown, 'path');

/** Which of several causes a failure names, such as `no-text` for a scan; null where it names none. */
export const reasonOf = (thrown: unknown): string | null => detailOf(thrown, 'reason');

function detailOf(thrown: unknown, name: string): string | null {
  const details = thrown instanceof ORPCError && isSerialised(thrown.data) ? thrown.data.details : undefined;
  const detail = details?.[name];
  return typeof detail === 'string' ? detail : null;
}
