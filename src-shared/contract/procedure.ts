import { oc } from '@orpc/contract';
import { z } from 'zod';

/** A procedure's start: `summary` is its doc line, also in the OpenAPI document. */
export const procedure = (summary: string) => oc.route({ summary });

/** For procedures that take or give nothing. */
export const Nothing = z.object({});
/** One page of a list. */
export const Page = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export const JobRef = z.object({ jobId: z.string() });
export const RunRef = z.object({ runId: z.string() });
export const IdRef = z.object({ id: z.string() });
