import { z } from 'zod';
import { readPlace } from '#shared/places/read-place.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { defineReader, present, text } from './board-reader.ts';

const Pay = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: text,
});
const Named = z.object({ name: text }).nullish();
const Record = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  absolute_url: z.string(),
  company_name: text,
  location: Named,
  offices: z.array(z.object({ name: text, location: text })).nullish(),
  content: z.string().nullish(),
  first_published: text,
  updated_at: text,
  language: text,
  metadata: z.array(z.object({ name: text, value: z.unknown() })).nullish(),
  pay_input_ranges: z.array(Pay).nullish(),
});

/** "Hybrid" and "Multiple locations" don't say where; the offices do. */
const SAYS_WHERE = new Set(['place', 'area', 'anywhere']);

/** Greenhouse's job board API. */
export const greenhouse = defineReader({
  vendor: 'greenhouse',
  list: 'jobs',
  recognises: (record) => typeof record.absolute_url === 'string' && typeof record.title === 'string',
  schema: Record,
  facts: (job, { now }) => {
    const places = present(...(job.location?.name ?? '').split(/;| \| | • /));
    return {
      url: job.absolute_url,
      applyUrl: job.absolute_url,
      title: job.title,
      company: job.company_name,
      locations:
        places.some((place) => SAYS_WHERE.has(readPlace(place).kind)) || !job.offices?.length
          ? places
          : present(...(job.offices ?? []).map((office) => office.location ?? office.name)),
      employmentType: employmentTypeOf(
        metadataOf(job.metadata, /employment type|job type|time type|commitment/i),
      ),
      salary: payOf(job.pay_input_ranges),
      postedAt: isoDate(job.first_published ?? job.updated_at, now),
      language: job.language,
      html: job.content ?? undefined,
    };
  },
});

function metadataOf(metadata: z.infer<typeof Record>['metadata'], name: RegExp): string | undefined {
  const value = metadata?.find((item) => name.test(item.name ?? ''))?.value;
  return typeof value === 'string' ? value : undefined;
}

function payOf(ranges: z.infer<typeof Pay>[] | null | undefined) {
  const [range] = ranges ?? [];
  if (range === undefined) return undefined;
  const [min, max] = [range.min_cents, range.max_cents].map((cents) => (cents ? cents / 100 : null));
  // The board names no period: small amounts are by the hour, as its own pages show them.
  const period = (max ?? min ?? 0) < 1000 ? ('hour' as const) : ('year' as const);
  return { min: min ?? null, max: max ?? null, currency: range.currency_type ?? null, period };
}
