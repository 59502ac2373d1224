import { canonicalUrl, hasLongNumber } from '../canonical-url.ts';
import { jobKeyOf, type Posted, vendorIdOf } from './job-key.ts';

/**
 * The keys that an address by itself proves: a vendor's id, or an address with the posting's own number. None where
 * several postings may share it (`/apply`, `/careers/form`).
 */
export function keysOfAddress(address: string | null): string[] {
  if (address === null || !URL.canParse(address)) return [];
  const id = vendorIdOf(address);
  if (id !== null) return [id];
  return hasLongNumber(address) ? [canonicalUrl(address)] : [];
}

/** All keys by which a posting may be known, its own first: that of its address and that of its form's. */
export function keysOfJob(job: Posted & { applyUrl?: string | null }): [string, ...string[]] {
  const own = jobKeyOf(job);
  const others = job.vendor === 'practice' ? [] : keysOfAddress(job.applyUrl ?? null);
  return [own, ...new Set(others.filter((key) => key !== own))];
}
