import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { defineReader, isObject, present, sections, text } from './board-reader.ts';

const Label = z.object({ label: text }).nullish();
const Record = z.object({
  uuid: z.string(),
  name: z.string(),
  url: z.string(),
  companyName: text,
  workLocation: Label,
  workLocations: z.array(z.union([z.string(), z.object({ label: text })])).nullish(),
  employmentType: z.union([z.string(), z.object({ label: text })]).nullish(),
  createdOn: text,
  description: z.union([z.string(), z.object({ company: text, role: text })]).nullish(),
});

/** Rippling's board, which lists a job once for each of its places, and one job of it. */
export const rippling = defineReader({
  vendor: 'rippling',
  list: null,
  recognises: (record) =>
    typeof record.uuid === 'string' && typeof record.name === 'string' && typeof record.url === 'string',
  schema: Record,
  facts: (job, { now, answer }) => ({
    url: job.url,
    title: job.name,
    company: job.companyName,
    locations: placesOf(job, answer),
    employmentType: employmentTypeOf(
      typeof job.employmentType === 'string' ? job.employmentType : job.employmentType?.label,
    ),
    postedAt: isoDate(job.createdOn, now),
    html:
      typeof job.description === 'string'
        ? job.description
        : sections(['', job.description?.role], ['About us', job.description?.company]),
  }),
});

/** All places of the job, wherever the list names it. */
function placesOf(job: z.infer<typeof Record>, answer: unknown): string[] {
  const own = (job.workLocations ?? []).map((place) => (typeof place === 'string' ? place : place.label));
  const listed = (Array.isArray(answer) ? answer : []).flatMap((other) =>
    isObject(other) && other.uuid === job.uuid && isObject(other.workLocation)
      ? [String(other.workLocation.label ?? '')]
      : [],
  );
  return [...new Set(present(...own, ...(listed.length > 0 ? listed : [job.workLocation?.label])))];
}
