import { z } from 'zod';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { defineReader, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';

/** Texts, or objects with a name. */
const Names = z
  .union([z.string(), z.array(z.union([z.string(), z.object({ name: z.string() })]))])
  .nullish()
  .transform((value) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((item) =>
      typeof item === 'string' ? item : item.name,
    ),
  );
const Record = z.object({
  title: z.string(),
  companyName: z.string(),
  employmentType: text,
  minSalary: z.number().nullish(),
  maxSalary: z.number().nullish(),
  currency: text,
  salaryPeriod: text,
  seniority: Names,
  locationRestrictions: Names,
  pubDate: z.union([z.number(), z.string()]).nullish(),
  applicationLink: text,
  guid: text,
  description: text,
  excerpt: text,
});

/** Himalayas' list: remote jobs, each with the countries where one may live; none named means anywhere. */
export const himalayas = defineReader({
  vendor: 'himalayas',
  isJobSite: true,
  list: 'jobs',
  recognises: (record) => 'companyName' in record && ('locationRestrictions' in record || 'guid' in record),
  schema: Record,
  facts: (job, { now }) => ({
    url: job.guid !== undefined && /^https?:/.test(job.guid) ? job.guid : job.applicationLink,
    applyUrl: job.applicationLink,
    title: job.title,
    company: job.companyName,
    locations: job.locationRestrictions,
    remote: 'remote',
    employmentType: employmentTypeOf(job.employmentType),
    salary:
      job.minSalary || job.maxSalary
        ? {
            min: job.minSalary || null,
            max: job.maxSalary || null,
            currency: job.currency ?? null,
            period: payPeriodOf(job.salaryPeriod) ?? null,
          }
        : undefined,
    seniority: job.seniority[0],
    postedAt: isoDate(job.pubDate, now),
    html: job.description ?? job.excerpt,
  }),
});
