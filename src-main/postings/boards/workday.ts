import { z } from 'zod';
import { isPlaceName, readPlace } from '#shared/places/read-place.ts';
import { isoDate } from '../iso-date.ts';
import { employmentTypeOf } from '../rules/employment-type.ts';
import { remoteOf } from '../rules/remote.ts';
import { defineReader, isObject, present, text } from './board-reader.ts';

const Record = z.object({
  title: z.string(),
  externalPath: text,
  externalUrl: text,
  locationsText: text,
  location: text,
  additionalLocations: z.array(z.string()).nullish(),
  postedOn: text,
  startDate: text,
  timeType: text,
  remoteType: text,
  jobDescription: text,
  canApply: z.boolean().nullish(),
});

/** Workday's public listing and, for one job, its `jobPostingInfo`. */
export const workday = defineReader({
  vendor: 'workday',
  list: (answer) => {
    if (!isObject(answer)) return undefined;
    return isObject(answer.jobPostingInfo) ? [answer.jobPostingInfo] : answer.jobPostings;
  },
  recognises: (record) =>
    typeof record.title === 'string' &&
    ('externalPath' in record || 'jobReqId' in record || 'jobPostingId' in record),
  schema: Record,
  facts: (job, { now, answer, url }) => ({
    url: job.externalUrl ?? pageOf(job.externalPath, url),
    title: job.title,
    company: organisationOf(answer),
    // "3 Locations" counts them without naming any; the address names the first.
    locations: present(
      job.location,
      ...(job.additionalLocations ?? []),
      readPlace(job.locationsText ?? '').kind === 'not-said' ? placeInPath(job) : job.locationsText,
    ),
    remote: job.remoteType === undefined ? undefined : (remoteOf([job.remoteType], '', '') ?? undefined),
    employmentType: employmentTypeOf(job.timeType),
    postedAt: isoDate(job.startDate, now) ?? isoDate(job.postedOn, now),
    html: job.jobDescription,
  }),
});

/** A posting's page lies below its site: `/wday/cxs/acme/Careers/jobs` lists what `/Careers/job/...` shows. */
function pageOf(path: string | undefined, listedAt: string): string | undefined {
  const site = /\/wday\/cxs\/[^/]+\/([^/]+)\//.exec(listedAt)?.[1];
  return path === undefined || site === undefined ? path : `/${site}${path}`;
}

/** `/job/Hyderabad-Telangana-India/Analyst_JR1`, `/job/Ohio---Dayton/Welder_R-81`. */
function placeInPath(job: {
  externalPath?: string | undefined;
  location?: string | undefined;
}): string | undefined {
  const slug =
    job.location === undefined ? /\/job\/([^/]+)\/[^/]+$/.exec(job.externalPath ?? '')?.[1] : undefined;
  if (slug === undefined) return undefined;
  const parts = decodeURI(slug)
    .split(/-{2,}/)
    .map(namesInSlug)
    .filter((part) => part !== '');
  const known = parts.filter(
    (part) => readPlace(part).kind !== 'place' || part.split(', ').every(isPlaceName),
  );
  // Written from the widest to the narrowest, as their sites are filed.
  return (known.length > 0 ? known : parts).join(', ');
}

/** The longest names of places one after another, up to a street; the words with blanks where none is a place. */
function namesInSlug(slug: string): string {
  const words = slug.split('-').filter((word) => word !== '');
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at && !isPlaceName(words.slice(at, end).join(' '))) end--;
    if (end > at) names.push(words.slice(at, end).join(' '));
    else if (names.length > 0) break;
    at = Math.max(end, at + 1);
  }
  return names.length > 0 ? names.join(', ') : words.join(' ');
}

function organisationOf(answer: unknown): string | undefined {
  const organisation = isObject(answer) ? answer.hiringOrganization : undefined;
  return isObject(organisation) && typeof organisation.name === 'string' ? organisation.name : undefined;
}
