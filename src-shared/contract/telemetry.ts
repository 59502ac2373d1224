import { z } from 'zod';
import { Nothing, procedure } from './procedure.ts';

/** Traces and metrics for a collector of the user's. */
export const telemetry = {
  telemetry: procedure('Whether traces go to a collector, and why they do not arrive')
    .input(Nothing)
    .output(z.object({ on: z.boolean(), problem: z.string() })),
  testTelemetry: procedure('Send one trace to a collector, and say how it went')
    .input(z.object({ url: z.url() }))
    .output(z.object({ ok: z.boolean(), message: z.string() })),
};
