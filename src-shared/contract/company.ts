import { z } from 'zod';
import { CompanyResearch } from '#shared/domain/company.ts';
import { JobRef, procedure } from './procedure.ts';

export const company = {
  get: procedure('What is known about a company from outside its postings')
    .input(z.object({ company: z.string() }))
    .output(CompanyResearch.nullable()),
  research: procedure("Research a job's company now").input(JobRef).output(CompanyResearch),
};
