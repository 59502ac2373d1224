import { z } from 'zod';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { defineReader, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';

const Amount = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => Number(value) || null);
const Record = z.object({
  url: z.string(),
  jobTitle: z.string(),
  companyName: z.string(),
  jobType: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((value) => (typeof value === 'string' ? value : value?.[0])),
  jobGeo: text,
  jobLevel: text,
  jobDescription: text,
  jobExcerpt: text,
  pubDate: text,
  annualSalaryMin: Amount,
  annualSalaryMax: Amount,
  salaryMin: Amount,
  salaryMax: Amount,
  salaryCurrency: text,
  salaryPeriod: text,
});

/** Jobicy's list of remote jobs. */
export const jobicy = defineReader({
  vendor: 'jobicy',
  isJobSite: true,
  list: 'jobs',
  recognises: (record) => 'jobTitle' in record && 'companyName' in record && 'jobGeo' in record,
  schema: Record,
  facts: (job, { now }) => {
    const yearly = job.annualSalaryMin !== null || job.annualSalaryMax !== null;
    const [min, max] = yearly ? [job.annualSalaryMin, job.annualSalaryMax] : [job.salaryMin, job.salaryMax];
    return {
      url: job.url,
      title: job.jobTitle,
      company: job.companyName,
      locations: present(...(job.jobGeo?.split(/,\s*/) ?? [])),
      remote: 'remote',
      employmentType: employmentTypeOf(job.jobType),
      salary:
        min === null && max === null
          ? undefined
          : {
              ...{ min, max, currency: job.salaryCurrency ?? null },
              period: yearly ? ('year' as const) : (payPeriodOf(job.salaryPeriod) ?? null),
            },
      seniority: /^any$/i.test(job.jobLevel ?? '') ? undefined : job.jobLevel,
      postedAt: isoDate(job.pubDate, now),
      html: job.jobDescription ?? job.jobExcerpt,
    };
  },
});
