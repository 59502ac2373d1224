import type { AnyProcedure } from '@orpc/server';

/** What a call does, in the words of its contract; its name where it has none. */
export const wordsOf = (procedure: AnyProcedure, path: readonly string[]): string =>
  procedure['~orpc'].route.summary ?? path.join('.');
