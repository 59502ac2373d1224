import { z } from 'zod';
import { procedure } from './procedure.ts';

export const salary = {
  seen: procedure('Pay ranges that stored postings state for a role')
    .input(z.object({ role: z.string().min(1), currency: z.string().optional() }))
    .output(
      z.object({
        ranges: z.array(
          z.object({
            jobId: z.string(),
            title: z.string(),
            company: z.string(),
            min: z.number(),
            max: z.number(),
            currency: z.string(),
            period: z.string(),
          }),
        ),
      }),
    ),
};
