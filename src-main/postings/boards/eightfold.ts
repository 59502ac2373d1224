import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, present, text } from './board-reader.ts';

const Record = z.object({
  id: text,
  name: z.string(),
  canonicalPositionUrl: text,
  location: text,
  locations: z.array(z.string()).nullish(),
  work_location_option: text,
  job_description: text,
  t_create: z.union([z.number(), z.string()]).nullish(),
});

/** Eightfold's positions. */
export const eightfold = defineReader({
  vendor: 'eightfold',
  list: 'positions',
  recognises: (record) =>
    typeof record.name === 'string' && ('canonicalPositionUrl' in record || 't_create' in record),
  schema: Record,
  facts: (job, { now }) => ({
    url: job.canonicalPositionUrl ?? (job.id === undefined ? undefined : `/careers/job/${job.id}`),
    title: job.name,
    locations: present(...(job.locations?.length ? job.locations : [job.location])),
    remote:
      job.work_location_option === undefined
        ? undefined
        : (remoteOf([job.work_location_option], '', '') ?? undefined),
    postedAt: isoDate(job.t_create, now),
    html: job.job_description,
  }),
});
