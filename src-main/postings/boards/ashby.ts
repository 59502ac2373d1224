import { z } from 'zod';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { salaryIn } from '../rules/salary.ts';
import { defineReader, joined, present, text } from './board-reader.ts';

const Component = z.object({
  compensationType: text,
  interval: text,
  currencyCode: text,
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});
const Compensation = z.object({
  compensationTierSummary: text,
  scrapeableCompensationSalarySummary: text,
  compensationTiers: z.array(z.object({ components: z.array(Component).nullish() })).nullish(),
  summaryComponents: z.array(Component).nullish(),
});
const Address = z
  .object({
    postalAddress: z.object({ addressLocality: text, addressRegion: text, addressCountry: text }).nullish(),
  })
  .nullish();
const Record = z.object({
  id: text,
  title: z.string(),
  jobUrl: z.string(),
  applyUrl: text,
  location: text,
  secondaryLocations: z.array(z.object({ location: text })).nullish(),
  address: Address,
  isRemote: z.boolean().nullish(),
  isListed: z.boolean().nullish(),
  workplaceType: text,
  employmentType: text,
  publishedAt: text,
  descriptionHtml: text,
  descriptionPlain: text,
  compensation: Compensation.nullish(),
});

/** Ashby's public job board API. Unlisted jobs are left out. */
export const ashby = defineReader({
  vendor: 'ashby',
  list: 'jobs',
  recognises: (record) => typeof record.jobUrl === 'string' && typeof record.title === 'string',
  schema: Record,
  facts: (job, { now }) =>
    job.isListed === false
      ? null
      : {
          url: job.jobUrl,
          applyUrl: job.applyUrl,
          title: job.title,
          locations: present(
            job.location ?? placeOf(job.address),
            ...(job.secondaryLocations ?? []).map((place) => place.location),
          ),
          remote:
            remoteOf(present(job.workplaceType), '', '') ?? (job.isRemote === true ? 'remote' : undefined),
          employmentType: employmentTypeOf(job.employmentType),
          salary: salaryOf(job.compensation),
          postedAt: isoDate(job.publishedAt, now),
          html: job.descriptionHtml,
          text: job.descriptionPlain,
        },
});

function placeOf(address: z.infer<typeof Address>): string | undefined {
  const parts = address?.postalAddress;
  return joined(parts?.addressLocality, parts?.addressRegion, parts?.addressCountry);
}

/** Pay stands in the components of a tier, not on the compensation itself. */
function salaryOf(compensation: z.infer<typeof Compensation> | null | undefined) {
  const components = [
    ...(compensation?.summaryComponents ?? []),
    ...(compensation?.compensationTiers ?? []).flatMap((tier) => tier.components ?? []),
  ];
  const pay = components.find(
    (item) => /salary|wage/i.test(item.compensationType ?? '') && (item.minValue || item.maxValue),
  );
  if (pay === undefined)
    return salaryIn(
      `Salary: ${compensation?.scrapeableCompensationSalarySummary ?? compensation?.compensationTierSummary ?? ''}`,
    );
  return {
    min: pay.minValue ?? null,
    max: pay.maxValue ?? null,
    currency: pay.currencyCode ?? null,
    period: payPeriodOf(pay.interval) ?? null,
  };
}
