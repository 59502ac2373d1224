import { z } from 'zod';
import { CompanyPage, CompanyResearch } from '#shared/domain/company.ts';
import { Forgotten } from '#shared/domain/forgotten.ts';
import { JobRef, Nothing, procedure } from './procedure.ts';

export const company = {
  get: procedure('What is known about a company from outside its postings')
    .input(z.object({ company: z.string() }))
    .output(CompanyResearch.nullable()),
  page: procedure('All that is stored about a company: its postings seen here, and what was looked up')
    .input(z.object({ company: z.string().trim().min(1).max(300) }))
    .output(CompanyPage),
  lookUp: procedure("Ask the web and the company's own site now, and give the company's page")
    .input(
      z.object({
        company: z.string().trim().min(1).max(300),
        /** Their site where the user names it; else the one that a posting names. */
        website: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
      }),
    )
    .output(CompanyPage),
  forget: procedure(
    'Forget a company for real: its jobs, documents, pictures, applications, people, notes; tells what stays',
  )
    .input(
      z.object({
        company: z.string().trim().min(1).max(300),
        /** Deletes every older backup too, after one of what is there now. */
        backups: z.boolean().default(false),
      }),
    )
    .output(Forgotten),
  known: procedure('Companies of the stored jobs, the latest find first')
    .input(Nothing)
    .output(
      z.array(z.object({ company: z.string(), jobs: z.number().int(), lookedUpAt: z.string().nullable() })),
    ),
  research: procedure("Research a job's company now").input(JobRef).output(CompanyResearch),
};
