import { canonicalUrl } from '../canonical-url.ts';
import { kindOfAddress } from './address-kind.ts';
import { idElsewhere, jobKeyOf, type Posted, vendorIdOf } from './job-key.ts';

/**
 * The keys that an address by itself proves: a vendor's id, or an address with a posting's number. None where several
 * postings may share it (`/apply`, `/careers/form`), nor for a name alone: `/jobs/baker`, as `/jobs/apply-today` looks alike.
 */
export function keysOfAddress(address: string | null): string[] {
  if (address === null || kindOfAddress(address) !== 'one') return [];
  return [vendorIdOf(address) ?? canonicalUrl(address)];
}

/** All keys by which a posting may be known, its own first: that of its address, and those of its form's and its vendor's. */
export function keysOfJob(job: Posted & { applyUrl?: string | null }): [string, ...string[]] {
  const own = jobKeyOf(job);
  const others =
    job.vendor === 'practice' ? [] : [...keysOfAddress(job.applyUrl ?? null), ...idElsewhere(job)];
  return [own, ...new Set(others.filter((key) => key !== own))];
}
