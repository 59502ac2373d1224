import { canonicalUrl, namesOnePosting } from '../canonical-url.ts';
import { titleKey } from '../title-key.ts';
import { decoded, idByRule, idInside, parameter } from './address-rule.ts';
import { ATS_ADDRESSES, EMBEDDED } from './ats-addresses.ts';
import { JOB_SITE_ADDRESSES } from './job-site-addresses.ts';

export interface Posted {
  url: string;
  vendor?: string | null;
  /** Tells apart what stands on one page together. */
  title?: string;
  /** The user said that the address is that of a form for several jobs. */
  isFormOfMany?: boolean | null | undefined;
}

/**
 * What makes two postings the same job, wherever and in whatever spelling they are found: the vendor's own id where the
 * address shows it, else the one spelling of its address. The journal, the list of jobs, leads and links are told apart
 * by it. A pure function of the posting, so that a key can be made anew at any time.
 */
export function jobKeyOf({ url: address, vendor, title = '', isFormOfMany }: Posted): string {
  if (!URL.canParse(address)) return `text:${address.trim()}`;
  const url = new URL(address);
  // The practice board gets another port at each start; its addresses are told apart by their paths.
  if (vendor === 'practice') return `practice:${decoded(url.pathname).replace(/\/+$/, '') || '/'}`;
  const id = vendorIdOf(address);
  if (id !== null) return id;
  const canonical = canonicalUrl(address);
  const isOnly = namesOnePosting(address) && !isFormOfMany;
  return isOnly || title === '' ? canonical : `${canonical} ${titleKey(title)}`;
}

/** Whether a posting's key was made with `isFormOfMany`. */
export function isKeyOfTitle(key: string, posted: Posted): boolean {
  return key !== jobKeyOf(posted) && key === jobKeyOf({ ...posted, isFormOfMany: true });
}

/** The vendor's or job site's own name of the posting, e.g. `workday:acme/jr101`; null where its address shows none. */
export function vendorIdOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  for (const rule of [...ATS_ADDRESSES, ...JOB_SITE_ADDRESSES]) {
    const id = idByRule(url, rule);
    if (id !== null) return id;
  }
  for (const { name, vendor } of EMBEDDED) {
    const id = parameter(url, name);
    if (id !== null) return `${vendor}:${id.replace(/,.*$/, '')}`.toLowerCase();
  }
  return null;
}

/** A posting's id at the vendor whose board stands behind a company's own domain, where its ids are the vendor's alone. */
export function idElsewhere({ url: address, vendor }: Posted): string[] {
  if (!vendor || !URL.canParse(address) || vendorIdOf(address) !== null) return [];
  const rule = ATS_ADDRESSES.find((one) => one.vendor === vendor && one.isUnique);
  const id = rule && idInside(new URL(address), rule);
  return id ? [id] : [];
}

/** Whether an address is of a vendor that keeps the postings of many companies. */
export function isAtsHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return ATS_ADDRESSES.some(({ host }) => host.test(hostname));
}

/** Whether an address is of a site that shows other people's postings. */
export function isJobSite(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return JOB_SITE_ADDRESSES.some(({ host }) => host.test(hostname));
}
