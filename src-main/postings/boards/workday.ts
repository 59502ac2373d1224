import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, isObject, present, text } from './board-reader.ts';

const Record = z.object({
  title: z.string(),
  externalPath: text,
  externalUrl: text,
  locationsText: text,
  location: text,
  additionalLocations: z.array(z.string()).nullish(),
  postedOn: text,
  startDate: text,
  timeType: text,
  remoteType: text,
  jobDescription: text,
  canApply: z.boolean().nullish(),
});

/** Workday's public listing and, for one job, its `jobPostingInfo`. */
export const workday = defineReader({
  vendor: 'workday',
  list: (answer) => {
    if (!isObject(answer)) return undefined;
    return isObject(answer.jobPostingInfo) ? [answer.jobPostingInfo] : answer.jobPostings;
  },
  recognises: (record) =>
    typeof record.title === 'string' &&
    ('externalPath' in record || 'jobReqId' in record || 'jobPostingId' in record),
  schema: Record,
  facts: (job, { now, answer }) => ({
    url: job.externalUrl ?? job.externalPath,
    title: job.title,
    company: organisationOf(answer),
    // "3 Locations" counts them without naming any.
    locations: present(
      job.location,
      ...(job.additionalLocations ?? []),
      /^\d+ locations?$/i.test(job.locationsText ?? '') ? undefined : job.locationsText,
    ),
    remote: job.remoteType === undefined ? undefined : (remoteOf([job.remoteType], '', '') ?? undefined),
    employmentType: employmentTypeOf(job.timeType),
    postedAt: isoDate(job.startDate, now) ?? isoDate(job.postedOn, now),
    html: job.jobDescription,
  }),
});

function organisationOf(answer: unknown): string | undefined {
  const organisation = isObject(answer) ? answer.hiringOrganization : undefined;
  return isObject(organisation) && typeof organisation.name === 'string' ? organisation.name : undefined;
}
