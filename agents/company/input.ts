import { z } from 'zod';
import { CompanySource } from '#shared/domain/company.ts';
import { Job } from '#shared/domain/job.ts';

export const CompanyInput = z.object({
  company: z.string(),
  role: z.string(),
  /** Whose posting is read; null where none is stored. */
  job: Job.nullable(),
  /** The company's own pages, as they were read. */
  pages: z.array(CompanySource).optional(),
});
export type CompanyInput = z.infer<typeof CompanyInput>;
