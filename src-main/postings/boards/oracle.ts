import { z } from 'zod';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, isObject, present, sections, text } from './board-reader.ts';

const Record = z.object({
  Id: text,
  Title: z.string(),
  PrimaryLocation: text,
  secondaryLocations: z.array(z.object({ Name: text })).nullish(),
  PostedDate: text,
  ExternalPostedStartDate: text,
  WorkplaceType: text,
  JobSchedule: text,
  LegalEmployer: text,
  Organization: text,
  ShortDescriptionStr: text,
  CorporateDescriptionStr: text,
  ExternalDescriptionStr: text,
  ExternalResponsibilitiesStr: text,
  ExternalQualificationsStr: text,
});

/** Oracle Recruiting's candidate API: its list of requisitions, or one of them. */
export const oracle = defineReader({
  vendor: 'oracle',
  list: (answer) => {
    const items = isObject(answer) ? answer.items : undefined;
    const [first] = Array.isArray(items) ? items : [];
    return isObject(first) ? (first.requisitionList ?? items) : undefined;
  },
  recognises: (record) => typeof record.Title === 'string' && 'PrimaryLocation' in record,
  schema: Record,
  facts: (job, { now, url }) => ({
    url: pageOf(job.Id, url),
    title: job.Title,
    company: job.LegalEmployer ?? job.Organization,
    locations: present(job.PrimaryLocation, ...(job.secondaryLocations ?? []).map((place) => place.Name)),
    remote:
      job.WorkplaceType === undefined ? undefined : (remoteOf([job.WorkplaceType], '', '') ?? undefined),
    employmentType: employmentTypeOf(job.JobSchedule),
    postedAt: isoDate(job.PostedDate ?? job.ExternalPostedStartDate, now),
    html: sections(
      ['', job.ExternalDescriptionStr ?? job.ShortDescriptionStr],
      ['Responsibilities', job.ExternalResponsibilitiesStr],
      ['Qualifications', job.ExternalQualificationsStr],
      ['About us', job.CorporateDescriptionStr],
    ),
  }),
});

/** The page of a requisition, from the site that was asked for it. */
function pageOf(id: string | undefined, askedAt: string): string | undefined {
  const site = /siteNumber=([\w-]+)/.exec(askedAt)?.[1];
  return id === undefined || site === undefined
    ? undefined
    : `/hcmUI/CandidateExperience/en/sites/${site}/job/${id}`;
}
