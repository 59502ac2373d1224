import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';
import type { Vendor } from './vendor.ts';

/** Domains below which anybody can rent a host. */
const SHARED = /(^|\.)(amazonaws\.com|googleapis\.com|windows\.net|cloudfront\.net|oraclecloud\.com)$/;

/**
 * Where a vendor's forms send to while they are filled in. `urls`: of the page, and of the frames that the form stands
 * in. Only one that is on the vendor's own host proves that the form is the vendor's; whatever a page says of itself, or
 * looks like, opens nothing. Of a domain that anybody can rent a host of, only the form's own host counts.
 */
export function routesOf(vendor: Vendor | null, urls: readonly string[]): VendorRoutes | null {
  if (vendor === null) return null;
  const names = urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  const own = names.filter((name) => isHostOf(vendor.hosts, name));
  const proven = own.length > 0;
  const all = [...vendor.hosts, ...(vendor.sendsTo ?? [])];
  return {
    hosts: proven ? [...new Set([...own, ...all.filter((host) => !isShared(host))])] : [],
    buckets: proven ? vendor.buckets : undefined,
    steps: proven && vendor.postsSteps === true,
    manySteps: proven && vendor.manySteps === true,
    sendPaths: vendor.sendPaths,
    // The practice board has no host of its own: it is the one that runs here.
    ...(vendor.stepPaths !== undefined &&
      (proven || names.includes('127.0.0.1')) && { stepPaths: vendor.stepPaths }),
  };
}

const isShared = (pattern: string): boolean => SHARED.test(pattern.replace('*.', ''));

/** Whether a host is one of a vendor's. */
export function isHostOf(patterns: readonly string[], hostname: string): boolean {
  return patterns.some((pattern) => {
    const domain = pattern.replace(/^\*\./, '');
    return hostname === domain || (pattern.startsWith('*.') && hostname.endsWith(`.${domain}`));
  });
}
