import { z } from 'zod';
import { defineReader, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';

const Record = z.object({
  slug: z.string(),
  url: text,
  title: z.string(),
  company_name: z.string(),
  location: text,
  remote: z.boolean().nullish(),
  job_types: z.array(z.string()).nullish(),
  created_at: z.union([z.number(), z.string()]).nullish(),
  description: text,
});

/** Arbeitnow's list: jobs in Germany, and remote ones in Europe. */
export const arbeitnow = defineReader({
  vendor: 'arbeitnow',
  isJobSite: true,
  list: 'data',
  recognises: (record) => 'slug' in record && 'company_name' in record && 'job_types' in record,
  schema: Record,
  facts: (job, { now }) => ({
    url: job.url ?? `https://www.arbeitnow.com/jobs/${job.slug}`,
    title: job.title,
    company: job.company_name,
    locations: present(job.location),
    remote: job.remote === true ? 'remote' : undefined,
    employmentType: (job.job_types ?? []).map(employmentTypeOf).find((type) => KNOWN.has(type ?? '')),
    postedAt: isoDate(job.created_at, now),
    html: job.description,
  }),
});

/** Its types hold levels too ("berufserfahren"), which are none. */
const KNOWN = new Set(['full-time', 'part-time', 'contract', 'internship', 'temporary', 'apprenticeship']);
