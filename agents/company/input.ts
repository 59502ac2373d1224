import { z } from 'zod';
import { Job } from '#shared/domain/job.ts';

export const CompanyInput = z.object({ company: z.string(), role: z.string(), job: Job });
export type CompanyInput = z.infer<typeof CompanyInput>;
