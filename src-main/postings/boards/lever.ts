import { z } from 'zod';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, present, sections, text } from './board-reader.ts';

const Record = z.object({
  id: z.string(),
  text: z.string(),
  hostedUrl: z.string(),
  applyUrl: text,
  categories: z
    .object({ commitment: text, location: text, allLocations: z.array(z.string()).nullish() })
    .nullish(),
  workplaceType: text,
  createdAt: z.number().nullish(),
  description: text,
  descriptionPlain: text,
  lists: z.array(z.object({ text: text, content: text })).nullish(),
  additional: text,
  additionalPlain: text,
  salaryDescription: text,
  salaryRange: z
    .object({ min: z.number().nullish(), max: z.number().nullish(), currency: text, interval: text })
    .nullish(),
});

/** Lever's postings API. It names no company: that is in the address. */
export const lever = defineReader({
  vendor: 'lever',
  list: null,
  recognises: (record) => typeof record.hostedUrl === 'string' && typeof record.text === 'string',
  schema: Record,
  facts: (job, { now }) => ({
    url: job.hostedUrl,
    applyUrl: job.applyUrl,
    title: job.text,
    locations: present(
      ...(job.categories?.allLocations?.length ? job.categories.allLocations : [job.categories?.location]),
    ),
    remote:
      job.workplaceType === undefined ? undefined : (remoteOf([job.workplaceType], '', '') ?? undefined),
    employmentType: employmentTypeOf(job.categories?.commitment),
    salary: salaryOf(job.salaryRange),
    postedAt: isoDate(job.createdAt, now),
    html: sections(
      ['', job.description ?? lines(job.descriptionPlain)],
      ...(job.lists ?? []).map((list) => [list.text ?? '', `<ul>${list.content ?? ''}</ul>`] as const),
      ['', job.additional ?? lines(job.additionalPlain)],
      ['', job.salaryDescription],
    ),
  }),
});

function lines(plain: string | undefined): string | undefined {
  return plain?.replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function salaryOf(range: z.infer<typeof Record>['salaryRange']) {
  if (!range || (!range.min && !range.max)) return undefined;
  return {
    min: range.min || null,
    max: range.max || null,
    currency: range.currency ?? null,
    period: payPeriodOf(range.interval?.replace(/-(salary|wage)$/, '')) ?? null,
  };
}
