import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { salaryIn } from '../rules/salary.ts';
import { defineReader, joined, present, text } from './board-reader.ts';

const Named = z.object({ name: text }).nullish();
const Place = z.object({
  name: text,
  city: text,
  state: Named,
  country: Named,
  is_remote: z.boolean().nullish(),
});
const Record = z.object({
  name: z.string(),
  url: z.string(),
  published_date: text,
  type: z.object({ id: text, name: text }).nullish(),
  location: Place.nullish(),
  locations: z.array(Place).nullish(),
  salary: text,
  company: Named,
  description: text,
});

/** Breezy's `/json` of a company. */
export const breezy = defineReader({
  vendor: 'breezy',
  list: null,
  recognises: (record) =>
    typeof record.name === 'string' && typeof record.url === 'string' && 'published_date' in record,
  schema: Record,
  facts: (job, { now }) => {
    const places = job.locations?.length ? job.locations : job.location ? [job.location] : [];
    return {
      url: job.url,
      title: job.name,
      company: job.company?.name,
      locations: [...new Set(present(...places.map(placeOf)))],
      remote: places.some((place) => place.is_remote === true) ? 'remote' : undefined,
      employmentType: employmentTypeOf(job.type?.name),
      salary: job.salary === undefined ? undefined : salaryIn(`Salary: ${job.salary}`),
      postedAt: isoDate(job.published_date, now),
      html: job.description,
    };
  },
});

function placeOf(place: z.infer<typeof Place>): string | undefined {
  return joined(place.city, place.state?.name, place.country?.name) ?? place.name;
}
