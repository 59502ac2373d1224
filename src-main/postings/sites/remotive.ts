import { z } from 'zod';
import { defineReader, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';

const Record = z.object({
  url: z.string(),
  title: z.string(),
  company_name: z.string(),
  job_type: text,
  publication_date: text,
  candidate_required_location: text,
  salary: text,
  description: text,
});

/** Remotive's list: remote jobs, each with the countries where one may live. */
export const remotive = defineReader({
  vendor: 'remotive',
  isJobSite: true,
  list: 'jobs',
  recognises: (record) => 'candidate_required_location' in record && 'company_name' in record,
  schema: Record,
  facts: (job, { now }) => ({
    url: job.url,
    title: job.title,
    company: job.company_name,
    locations: present(...(job.candidate_required_location?.split(/,\s*(?=\p{Lu})/u) ?? [])),
    remote: 'remote',
    employmentType: employmentTypeOf(job.job_type),
    salary: job.salary === undefined ? undefined : salaryIn(`Salary: ${job.salary}`),
    postedAt: isoDate(job.publication_date, now),
    html: job.description,
  }),
});
