import { z } from 'zod';

export const OutboundPurpose = z.enum(['model', 'page', 'form', 'model-test']);
export type OutboundPurpose = z.infer<typeof OutboundPurpose>;

/** One request that left this machine. Never holds a key. */
export const OutboundRequest = z.object({
  id: z.number().int(),
  /** ISO 8601. */
  at: z.string(),
  host: z.string(),
  /** `page`: a posting, a board or a company's page was read; `form`: the browser opened a page, or a page in it sent something. */
  purpose: OutboundPurpose,
  method: z.string(),
  /** Of the body. */
  bytesOut: z.number().int(),
  bytesIn: z.number().int(),
  /** The HTTP status; null where none came or none is known. */
  status: z.number().int().nullable(),
  /** What the request was about: an address without its query, or the agent and the model. */
  about: z.string(),
  /** For model calls: exactly what was sent, after placeholders. */
  text: z.string().nullable(),
  runId: z.string().nullable(),
  jobId: z.string().nullable(),
});
export type OutboundRequest = z.infer<typeof OutboundRequest>;
