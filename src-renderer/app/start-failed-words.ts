import { ORPCError } from '@orpc/client';
import { problemOf } from '#renderer/lib/problem.ts';
import type { SerialisedError } from '#shared/errors/index.ts';

/** Why JobAI could not start and what to do now. Nothing of the program can be opened yet: no word may send people into it. */
export function startFailedWords(error: unknown): { message: string; next: string } {
  const { code, message } =
    error instanceof ORPCError || error instanceof Error ? problemOf(error) : (error as SerialisedError);
  if (code !== 'INTERNAL_ERROR') return { message, next: 'Put right what is named above, then try again.' };
  return {
    message: 'A part of JobAI could not be loaded.',
    next: 'Try again. If it happens again, install JobAI anew: that leaves the data folder as it is.',
  };
}
