import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';
import { defineReader, isObject, joined, present, text } from './board-reader.ts';

const Place = z
  .object({ city: text, state: text, province: text, country: text, addressCountry: text })
  .nullish();
const Record = z.object({
  id: text,
  jobOpeningName: z.string(),
  jobOpeningShareUrl: text,
  employmentStatusLabel: text,
  location: Place,
  atsLocation: Place,
  isRemote: z.boolean().nullish(),
  locationType: text,
  datePosted: text,
  compensation: text,
  description: text,
});
/** BambooHR's `locationType`. */
const REMOTE = { '0': undefined, '1': 'remote', '2': 'hybrid' } as const;

/** BambooHR's list of openings, and one of them in full. */
export const bamboohr = defineReader({
  vendor: 'bamboohr',
  list: (answer) => {
    const result = isObject(answer) ? answer.result : undefined;
    return isObject(result) && isObject(result.jobOpening) ? [result.jobOpening] : result;
  },
  recognises: (record) => typeof record.jobOpeningName === 'string',
  schema: Record,
  facts: (job, { now, url }) => ({
    url: job.jobOpeningShareUrl ?? (job.id === undefined ? detailPage(url) : `/careers/${job.id}`),
    title: job.jobOpeningName,
    locations: present(placeOf(job.location) ?? placeOf(job.atsLocation)),
    remote: job.isRemote === true ? 'remote' : REMOTE[(job.locationType ?? '0') as keyof typeof REMOTE],
    employmentType: employmentTypeOf(job.employmentStatusLabel),
    salary: job.compensation === undefined ? undefined : salaryIn(`Salary: ${job.compensation}`),
    postedAt: isoDate(job.datePosted, now),
    html: job.description,
  }),
});

function placeOf(place: z.infer<typeof Place>): string | undefined {
  return joined(place?.city, place?.state ?? place?.province, place?.country ?? place?.addressCountry);
}

function detailPage(url: string): string | undefined {
  return /\/careers\/\d+(?=\/detail)/.exec(url)?.[0];
}
