import type { Repositories } from '#main/db/repositories.ts';
import type { SentApplication } from '#main/db/submission.ts';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import { fold } from '#shared/domain/fold.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { kindOfAddress } from '#shared/domain/same-job/address-kind.ts';
import { isAtsHost, isJobSite } from '#shared/domain/same-job/job-key.ts';
import { isGeneral } from '#shared/domain/same-job/page-parts.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { isNamed } from '#shared/domain/unnamed-job.ts';
import { comparePlaces } from '#shared/same-job/place-likeness.ts';
import { profilesOfPerson } from './profiles-of-person.ts';

/** A job as it is held against what was sent before. */
export interface Compared {
  keys: readonly string[];
  title: string;
  /** Its title was read off a form's page: it does not prove that a form for many jobs is for another one this time. */
  isTitleDoubtful?: boolean;
  company: string;
  places: readonly string[];
  /** Of the posting, and of its form. */
  addresses: readonly string[];
}

/** `title`: the same at the same employer. `form`: sent at the same address. `employer`: one of the two has no title. */
export type Likeness = 'title' | 'form' | 'employer';

type Repos = Pick<Repositories, 'profiles' | 'submissions' | 'jobs'>;

/**
 * What the person applied for before, by whatever profile, that may be this job though no key says so, the newest first.
 * Without what the user said is another job.
 */
export function likeSent(
  repos: Repos,
  profile: Profile,
  found: Compared,
): (SentApplication & { by: Likeness })[] {
  const all = repos.submissions.sent(profilesOfPerson(repos, profile));
  return all
    .filter(({ jobKey }) => !found.keys.includes(jobKey))
    .flatMap((earlier) => {
      const by = likeness(found, earlier, all);
      return by === null || repos.jobs.areApart(profile.id, found.keys, [earlier.jobKey])
        ? []
        : [{ ...earlier, by }];
    });
}

function likeness(
  found: Compared,
  earlier: SentApplication,
  all: readonly SentApplication[],
): Likeness | null {
  const areNamed = isNamed(found.title) && isNamed(earlier.title);
  const [company, title] = [companyKey(found.company), titleKey(found.title, found.places)];
  const isEmployer = company !== '' && companyKey(earlier.company) === company;
  if (areNamed && isEmployer && title !== '' && titleKey(earlier.title, earlier.places) === title)
    return comparePlaces(earlier.places, found.places) === 'other' ? null : 'title';
  const isTold = areNamed && found.isTitleDoubtful !== true;
  const isForm = found.addresses.some(
    (address) => isSentAt(address, earlier) && !(isTold && servesMany(address, all)),
  );
  if (isForm) return 'form';
  if (areNamed || areTwoPages(found, { ...earlier, addresses: earlier.formUrls })) return null;
  return isEmployer || isSameHost(found.addresses, earlier.formUrls) ? 'employer' : null;
}

function isSentAt(address: string, { formUrls }: SentApplication): boolean {
  const canonical = canonicalUrl(address);
  return formUrls.some((url) => canonicalUrl(url) === canonical);
}

/** A form for whatever job, by its address or because jobs of two titles went out through it. */
function servesMany(address: string, all: readonly SentApplication[]): boolean {
  if (kindOfAddress(address) === 'many') return true;
  const titles = all.filter((sent) => isNamed(sent.title) && isSentAt(address, sent));
  return new Set(titles.map((sent) => titleKey(sent.title, sent.places))).size > 1;
}

/** Two postings of one site, each with an address of its own, of which one is shown to be a posting's. */
function areTwoPages(some: Paged, others: Paged): boolean {
  const there = pagesOf(others);
  return pagesOf(some).some(({ host, isSure }) =>
    there.some((other) => other.host === host && (isSure || other.isSure)),
  );
}

interface Paged {
  title: string;
  addresses: readonly string[];
}

function pagesOf({ title, addresses }: Paged): { host: string; isSure: boolean }[] {
  return addresses.flatMap((url) => {
    const kind = kindOfAddress(url);
    if (kind !== 'one' && kind !== 'name') return [];
    return [{ host: hostOf(url), isSure: kind === 'one' || sharesWord(url, title) }];
  });
}

/** Whether a name in an address is one of a title's: `/jobs/night-baker` of "Baker (m/f/d)". */
function sharesWord(url: string, title: string): boolean {
  if (!isNamed(title)) return false;
  const said = fold(canonicalUrl(url)).split(/[^\p{L}\p{N}]+/u);
  return titleKey(title)
    .split(/[ /-]+/)
    .some((word) => word.length > 2 && !isGeneral(word) && said.includes(word));
}

function isSameHost(some: readonly string[], others: readonly string[]): boolean {
  const own = (urls: readonly string[]) =>
    urls.filter((url) => !isAtsHost(url) && !isJobSite(url)).map(hostOf);
  const there = own(others);
  return own(some).some((host) => !isNobodys(host) && there.includes(host));
}

/** A machine's number or this machine: many things stand there that have nothing to do with each other. */
const isNobodys = (host: string): boolean =>
  host === '' || /^(?:[\d.]+|\[.*\]|localhost)(?::\d+)?$/.test(host);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '');
