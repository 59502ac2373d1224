import { z } from 'zod';
import { defineReader, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';

const Record = z.object({
  title: z.string(),
  redirect_url: z.string(),
  company: z.object({ display_name: text }).nullish(),
  location: z.object({ display_name: text, area: z.array(z.string()).nullish() }).nullish(),
  description: text,
  created: text,
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  salary_is_predicted: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  contract_type: text,
  contract_time: text,
});

/** Adzuna's search. Its descriptions are teasers; a pay that it only predicts is none. */
export const adzuna = defineReader({
  vendor: 'adzuna',
  isJobSite: true,
  list: 'results',
  recognises: (record) => 'redirect_url' in record && 'title' in record,
  schema: Record,
  facts: (job, { now, url }) => {
    const isPredicted =
      job.salary_is_predicted !== undefined && /^(1|true)$/.test(String(job.salary_is_predicted));
    const country = /\/jobs\/([a-z]{2})\//.exec(url)?.[1];
    return {
      url: job.redirect_url,
      title: job.title,
      company: job.company?.display_name,
      locations: present(job.location?.display_name),
      employmentType: employmentTypeOf(job.contract_time ?? job.contract_type),
      salary:
        !isPredicted && (job.salary_min || job.salary_max)
          ? {
              min: job.salary_min || null,
              max: job.salary_max || null,
              currency: CURRENCIES[country ?? ''] ?? null,
              period: 'year',
            }
          : undefined,
      postedAt: isoDate(job.created, now),
      html: job.description,
    };
  },
});

/** Of the countries that it covers; its figures are a year's. */
const CURRENCIES: Record<string, string> = {
  ...{
    gb: 'GBP',
    us: 'USD',
    at: 'EUR',
    au: 'AUD',
    be: 'EUR',
    br: 'BRL',
    ca: 'CAD',
    ch: 'CHF',
    de: 'EUR',
    es: 'EUR',
  },
  ...{ fr: 'EUR', in: 'INR', it: 'EUR', mx: 'MXN', nl: 'EUR', nz: 'NZD', pl: 'PLN', sg: 'SGD', za: 'ZAR' },
};
