import { z } from 'zod';
import { defineReader, isObject, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';

const Named = z.object({ name: z.string() });
const Record = z.object({
  name: z.string(),
  contents: text,
  publication_date: text,
  locations: z.array(Named).nullish(),
  levels: z.array(Named).nullish(),
  company: Named,
  refs: z.object({ landing_page: z.string() }),
});

/** The Muse's list. "Flexible / Remote" stands among the places. */
export const theMuse = defineReader({
  vendor: 'the-muse',
  isJobSite: true,
  list: 'results',
  recognises: (record) => isObject(record.refs) && 'landing_page' in record.refs,
  schema: Record,
  facts: (job, { now }) => {
    const places = (job.locations ?? []).map(({ name }) => name);
    const isFlexible = (place: string) => /^flexible\s*\/\s*remote$/i.test(place.trim());
    return {
      url: job.refs.landing_page,
      title: job.name,
      company: job.company.name,
      locations: places.filter((place) => !isFlexible(place)),
      remote: places.some(isFlexible) ? 'remote' : undefined,
      seniority: job.levels?.[0]?.name,
      postedAt: isoDate(job.publication_date, now),
      html: job.contents,
    };
  },
});
