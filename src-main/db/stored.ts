import type { z } from 'zod';
import { DatabaseError } from '#shared/errors/index.ts';

/** Checks what a column holds against its schema, so that nothing of another shape goes on unseen. */
export function stored<S extends z.ZodType>(schema: S, value: unknown, what: string): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DatabaseError(
    `A stored ${what} can't be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}). Restore a backup, or report this.`,
    { details: { reason: 'stored-shape', what } },
  );
}
