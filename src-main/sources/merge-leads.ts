import type { JobLead } from '#shared/domain/job.ts';
import { isJobSite } from '#shared/domain/same-job/job-key.ts';
import { compareJobs, type Fingerprint, fingerprintOf } from '#shared/same-job/compare-jobs.ts';
import { comparePlaces } from '#shared/same-job/place-likeness.ts';

interface Group {
  lead: JobLead;
  print: Fingerprint;
  keys: Set<string>;
}

/** Each job once, in the order of its first find: by id or address, then by company, title, place and text. */
export function mergeLeads(leads: readonly JobLead[]): JobLead[] {
  return byWords(byKeys(leads)).map(({ lead }) => lead);
}

function byKeys(leads: readonly JobLead[]): Group[] {
  const groups = new Map<string, Group>();
  for (const lead of leads) {
    const print = fingerprintOf(findOf(lead));
    const known = print.keys.map((key) => groups.get(key)).find((group) => group !== undefined);
    const group = known ?? { lead, print, keys: new Set() };
    if (known) group.lead = merged(known.lead, lead);
    for (const key of print.keys) {
      group.keys.add(key);
      groups.set(key, group);
    }
  }
  return [...new Set(groups.values())];
}

function byWords(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const buckets = new Map<string, Group[]>();
  for (const group of groups) {
    const words = `${group.print.company}\n${group.print.title}`;
    const bucket = buckets.get(words) ?? [];
    buckets.set(words, bucket);
    const same = bucket.filter((other) => compareJobs(other.print, group.print) === 'same');
    // Where it could be either of two, it is shown apart.
    if (same.length === 1 && same[0]) same[0].lead = merged(same[0].lead, group.lead);
    else {
      bucket.push(group);
      kept.push(group);
    }
  }
  return kept;
}

function findOf({ url, title, company, location, postedAt, job }: JobLead) {
  const places = job?.locations.length ? job.locations : (location?.split('; ') ?? []);
  const { applyUrl = null, vendor = null, description = '' } = job ?? {};
  return { url, title, company, places, postedAt, applyUrl, vendor, text: description };
}

/** The employer's own posting stands before a job site's, else the first; each adds what only it knows. */
function merged(first: JobLead, second: JobLead): JobLead {
  const [main, other] = isJobSite(first.url) && !isJobSite(second.url) ? [second, first] : [first, second];
  const job = main.job ?? other.job;
  const locations = placesOf(main, other);
  const alsoAt = [...(main.alsoAt ?? []), ...(other.alsoAt ?? []), other]
    .map(({ source, url, title }) => ({ source, url, title }))
    .filter((find) => find.url !== main.url || find.source !== main.source);
  return {
    ...main,
    location: locations.length > 0 ? locations.join('; ') : null,
    postedAt: main.postedAt ?? other.postedAt,
    job: job === null ? null : { ...job, locations: locations.length > 0 ? locations : job.locations },
    ...(alsoAt.length > 0 ? { alsoAt } : {}),
  };
}

function placesOf(main: JobLead, other: JobLead): string[] {
  const own = main.location?.split('; ') ?? [];
  const more = (other.location?.split('; ') ?? []).filter(
    (place) => !own.some((known) => known === place || comparePlaces([known], [place]) === 'same'),
  );
  return [...new Set([...own, ...more])];
}
