import type { z } from 'zod';

/** What was kept as JSON among the drafts; null where nothing was, or what no longer looks as it must. */
export function keptValue<T>(kept: string | undefined, schema: z.ZodType<T>): T | null {
  if (kept === undefined) return null;
  const read = schema.safeParse(parsed(kept));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
