import { z } from 'zod';
import { hasPassed } from '#shared/dates/has-passed.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { defineReader, joined, present, sections, text } from './board-reader.ts';

const Pay = z.object({ min: text, max: text, period: text, currency: text }).nullish();
const Record = z.object({
  title: z.string(),
  careers_url: z.string(),
  careers_apply_url: text,
  company_name: text,
  location: text,
  city: text,
  country: text,
  locations: z.array(z.object({ city: text, state: text, country: text, name: text })).nullish(),
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  employment_type_code: text,
  salary: Pay,
  published_at: text,
  created_at: text,
  close_at: text,
  status: text,
  description: text,
  requirements: text,
});

/** Recruitee's careers API. */
export const recruitee = defineReader({
  vendor: 'recruitee',
  list: 'offers',
  recognises: (record) => typeof record.careers_url === 'string' && typeof record.title === 'string',
  schema: Record,
  facts: (job, { now }) => {
    const places = (job.locations ?? []).map((place) => joined(place.city, place.country) ?? place.name);
    const closesAt = isoDate(job.close_at, now, 'future');
    return {
      url: job.careers_url,
      applyUrl: job.careers_apply_url,
      title: job.title,
      company: job.company_name,
      locations:
        places.length > 0 ? present(...places) : present(job.location ?? joined(job.city, job.country)),
      remote: job.hybrid ? 'hybrid' : job.remote ? 'remote' : job.on_site ? 'onsite' : undefined,
      employmentType: employmentTypeOf(job.employment_type_code?.replaceAll('_', ' ')),
      salary: salaryOf(job.salary),
      postedAt: isoDate(job.published_at ?? job.created_at, now),
      closed: closesAt !== undefined && hasPassed(closesAt, now),
      html: sections(['', job.description], ['Requirements', job.requirements]),
    };
  },
});

function salaryOf(pay: z.infer<typeof Pay>) {
  const [min, max] = [pay?.min, pay?.max].map((amount) => Number(amount) || null);
  if (!min && !max) return undefined;
  return {
    min: min ?? null,
    max: max ?? null,
    currency: pay?.currency ?? null,
    period: payPeriodOf(pay?.period) ?? null,
  };
}
