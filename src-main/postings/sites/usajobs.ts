import { z } from 'zod';
import { hasPassed } from '#shared/dates/has-passed.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { defineReader, isObject, present, sections, text } from '../boards/board-reader.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';

const Details = z
  .object({
    JobSummary: text,
    MajorDuties: z
      .union([z.string(), z.array(z.string())])
      .nullish()
      .transform((value) => (typeof value === 'string' ? value : value?.join('<br><br>'))),
    Requirements: text,
    Education: text,
    Benefits: text,
  })
  .nullish();
const Descriptor = z.object({
  PositionTitle: z.string(),
  PositionURI: z.string(),
  ApplyURI: z.array(z.string()).nullish(),
  PositionLocationDisplay: text,
  PositionLocation: z.array(z.object({ LocationName: text })).nullish(),
  OrganizationName: text,
  DepartmentName: text,
  PositionSchedule: z.array(z.object({ Name: text })).nullish(),
  PositionRemuneration: z
    .array(z.object({ MinimumRange: text, MaximumRange: text, RateIntervalCode: text, Description: text }))
    .nullish(),
  PositionRemoteIndicator: z.boolean().nullish(),
  PublicationStartDate: text,
  ApplicationCloseDate: text,
  QualificationSummary: text,
  UserArea: z.object({ Details }).nullish(),
});
const Record = z.object({ MatchedObjectDescriptor: Descriptor });

/** The search of the United States' federal jobs. */
export const usajobs = defineReader({
  vendor: 'usajobs',
  isJobSite: true,
  list: (answer) => {
    const result = isObject(answer) ? answer.SearchResult : undefined;
    return isObject(result) ? result.SearchResultItems : undefined;
  },
  recognises: (record) => isObject(record.MatchedObjectDescriptor),
  schema: Record,
  facts: ({ MatchedObjectDescriptor: job }, { now }) => {
    const places = present(...(job.PositionLocation ?? []).map((place) => place.LocationName));
    const until = isoDate(job.ApplicationCloseDate, now, 'future');
    const details = job.UserArea?.Details;
    return {
      url: job.PositionURI,
      applyUrl: job.ApplyURI?.[0],
      title: job.PositionTitle,
      company: job.OrganizationName ?? job.DepartmentName,
      locations: places.length > 0 ? places : present(job.PositionLocationDisplay),
      remote: job.PositionRemoteIndicator === true ? 'remote' : undefined,
      employmentType: employmentTypeOf(job.PositionSchedule?.[0]?.Name),
      salary: salaryOf(job),
      postedAt: isoDate(job.PublicationStartDate, now),
      closed: until !== undefined && hasPassed(until, now),
      html: sections(
        ['', details?.JobSummary],
        ['Duties', details?.MajorDuties],
        ['Requirements', details?.Requirements],
        ['Qualifications', job.QualificationSummary],
        ['Education', details?.Education],
        ['Benefits', details?.Benefits],
      ),
    };
  },
});

const INTERVALS: Record<string, string> = { PA: 'year', PH: 'hour', PD: 'day', PM: 'month', BW: '', WC: '' };

function salaryOf(job: z.infer<typeof Descriptor>) {
  const [pay] = job.PositionRemuneration ?? [];
  const min = Number(pay?.MinimumRange) || null;
  const max = Number(pay?.MaximumRange) || null;
  const interval = pay?.RateIntervalCode ?? '';
  const period = payPeriodOf(INTERVALS[interval] ?? pay?.Description) ?? null;
  return min === null && max === null ? undefined : { min, max, currency: 'USD', period };
}
