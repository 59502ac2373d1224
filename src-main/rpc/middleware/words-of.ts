import type { AnyProcedure } from '@orpc/server';

/** What a call does, in the first words of its contract; its name where it has none. */
export const wordsOf = (procedure: AnyProcedure, path: readonly string[]): string =>
  procedure['~orpc'].route.summary?.split(/[.;:(`]/)[0]?.trim() ?? path.join('.');
