import { z } from 'zod';
import { defineReader, isObject, present, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';

const Record = z.object({
  slug: text,
  id: text,
  url: text,
  apply_url: text,
  position: z.string(),
  company: z.string(),
  location: text,
  date: text,
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  description: text,
});

/** RemoteOK's list, whose first entry is its terms of use. Pay is in dollars a year, 0 where it is not known. */
export const remoteok = defineReader({
  vendor: 'remoteok',
  isJobSite: true,
  list: (answer) =>
    Array.isArray(answer) ? answer.filter((item) => !(isObject(item) && 'legal' in item)) : undefined,
  recognises: (record) =>
    'position' in record && 'company' in record && ('slug' in record || 'epoch' in record),
  schema: Record,
  facts: (job, { now }) => ({
    url: job.url ?? `https://remoteok.com/remote-jobs/${job.slug ?? job.id}`,
    applyUrl: job.apply_url,
    title: job.position,
    company: job.company,
    locations: present(...(job.location?.split(/;\s*/) ?? [])),
    remote: 'remote',
    salary:
      job.salary_min || job.salary_max
        ? { min: job.salary_min || null, max: job.salary_max || null, currency: 'USD', period: 'year' }
        : undefined,
    postedAt: isoDate(job.date, now),
    html: job.description,
  }),
});
