import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { defineReader, isObject, joined, present, sections, text } from './board-reader.ts';

const Place = z.object({ city: text, region: text, country: text, hidden: z.boolean().nullish() });
const Record = z.object({
  title: z.string(),
  shortcode: z.string(),
  url: text,
  shortlink: text,
  application_url: text,
  city: text,
  state: text,
  country: text,
  location: Place.nullish().catch(null),
  locations: z.array(Place).nullish().catch(null),
  telecommuting: z.boolean().nullish(),
  remote: z.boolean().nullish(),
  workplace: text,
  employment_type: text,
  type: text,
  published_on: text,
  published: text,
  created_at: text,
  description: text,
  requirements: text,
  benefits: text,
});

/** Workable's widget and its public job API. The company is named once, beside the list. */
export const workable = defineReader({
  vendor: 'workable',
  list: (answer) => (isObject(answer) ? (answer.jobs ?? answer.results) : undefined),
  recognises: (record) => typeof record.shortcode === 'string' && typeof record.title === 'string',
  schema: Record,
  facts: (job, { now, answer }) => {
    const listed = (job.locations ?? []).filter((place) => place.hidden !== true).map(placeOf);
    return {
      url: job.url ?? job.shortlink ?? `https://apply.workable.com/j/${job.shortcode}`,
      applyUrl: job.application_url,
      title: job.title,
      company: isObject(answer) && typeof answer.name === 'string' ? answer.name : undefined,
      locations: present(
        ...listed,
        ...(listed.length === 0 ? [joined(job.city, job.state, job.country) ?? placeOf(job.location)] : []),
      ),
      remote:
        job.telecommuting || job.remote || job.workplace === 'remote'
          ? 'remote'
          : job.workplace === 'hybrid'
            ? 'hybrid'
            : undefined,
      employmentType: employmentTypeOf(job.employment_type ?? job.type),
      postedAt: isoDate(job.published_on ?? job.published ?? job.created_at, now),
      html: sections(['', job.description], ['Requirements', job.requirements], ['Benefits', job.benefits]),
    };
  },
});

function placeOf(place: z.infer<typeof Place> | null | undefined): string | undefined {
  return joined(place?.city, place?.region, place?.country);
}
