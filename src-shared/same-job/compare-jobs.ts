import { companyKey } from '../domain/company-key.ts';
import type { Job } from '../domain/job.ts';
import { keysOfJob } from '../domain/same-job/address-keys.ts';
import { sharedText, type TextSignature, textSignature } from '../domain/same-job/text-signature.ts';
import { titleKey } from '../domain/title-key.ts';
import { countryNamed } from '../places/countries.ts';
import { comparePlaces } from './place-likeness.ts';

/** What two finds are compared by. */
export interface Find {
  url: string;
  applyUrl?: string | null;
  vendor?: string | null;
  title: string;
  company: string;
  places: readonly string[];
  /** Empty where it was not read. */
  text: string;
  /** ISO 8601. */
  postedAt: string | null;
}

export function findOfJob(job: Job): Find {
  const { url, applyUrl, vendor, title, company, locations, description, postedAt } = job;
  return { url, applyUrl, vendor, title, company, places: locations, text: description, postedAt };
}

/** A find with what comparing needs worked out once. */
export interface Fingerprint {
  keys: readonly [string, ...string[]];
  /** Where it stands: a vendor or job site with numbers of its own, or a host. */
  site: string;
  company: string;
  title: string;
  places: readonly string[];
  postedAt: string | null;
  text: () => TextSignature;
}

/**
 * `same`: one job. `perhaps`: the same words without proof; a person decides. `copy`: one client's job at two agencies,
 * or at one and the employer. `repost`: the same job put out again at a later day under a number of its own.
 */
export type JobRelation = 'same' | 'perhaps' | 'copy' | 'repost' | 'two';

const SAME_TEXT = 0.55;
const OTHER_TEXT = 0.2;
const COPIED_TEXT = 0.75;
const DAY_MS = 86_400_000;

export function fingerprintOf(find: Find): Fingerprint {
  const keys = keysOfJob(find);
  let text: { signature: TextSignature } | null = null;
  return {
    keys,
    site: siteOf(keys[0], find.url),
    company: companyKey(find.company),
    title: titleKey(find.title, find.places),
    places: find.places,
    postedAt: find.postedAt,
    text() {
      text ??= { signature: textSignature(find.text) };
      return text.signature;
    },
  };
}

/**
 * By id or address first; then by company, title, place and text. Two numbers of one vendor, and two places, are two
 * jobs. What is not known decides nothing, and where places may be two a person decides.
 */
export function compareJobs(a: Fingerprint, b: Fingerprint): JobRelation {
  if (a.keys.some((key) => b.keys.includes(key))) return 'same';
  if (a.title === '' || a.title !== b.title) return 'two';
  const places = comparePlaces(a.places, b.places);
  if (places === 'other') return 'two';
  const shared = sharedText(a.text(), b.text());
  const isBranch = isBranchOf(a.company, b.company) || isBranchOf(b.company, a.company);
  if (a.company !== b.company && !isBranch) return ofTwoCompanies(a, b, shared);
  if (a.company === '') return shared !== null && shared >= COPIED_TEXT ? 'perhaps' : 'two';
  if (a.site === b.site) return putOutAgain(a, b, shared) ? 'repost' : 'two';
  if (shared !== null && shared < OTHER_TEXT) return 'two';
  if (isBranch || places === 'doubtful') return 'perhaps';
  if (places === 'same' && (shared === null || shared >= SAME_TEXT)) return 'same';
  return shared !== null && shared >= COPIED_TEXT ? 'same' : 'perhaps';
}

/** "Acme UK" of "Acme": an employer with the name of a country behind its own. */
function isBranchOf(long: string, short: string): boolean {
  return short !== '' && long.startsWith(`${short} `) && countryNamed(long.slice(short.length + 1)) !== null;
}

function ofTwoCompanies(a: Fingerprint, b: Fingerprint, shared: number | null): JobRelation {
  if (shared === null || shared < COPIED_TEXT) return 'two';
  return a.company === '' || b.company === '' ? 'perhaps' : 'copy';
}

function putOutAgain(a: Fingerprint, b: Fingerprint, shared: number | null): boolean {
  if (a.postedAt === null || b.postedAt === null || (shared !== null && shared < SAME_TEXT)) return false;
  return Math.abs(Date.parse(a.postedAt) - Date.parse(b.postedAt)) >= DAY_MS;
}

function siteOf(key: string, url: string): string {
  const vendor = /^([a-z][a-z-]*):(?!\/\/)/.exec(key)?.[1];
  if (vendor !== undefined && vendor !== 'text') return vendor;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
