import { z } from 'zod';

/** What was typed for a question or a document and not yet sent off: text by the name of its box. */
export const Draft = z.object({ id: z.string(), parts: z.record(z.string(), z.string()) });
export type Draft = z.infer<typeof Draft>;
