import type { Vendor } from './vendor.ts';

/** What the policy of the network may know of a vendor. */
export interface Routes {
  hosts: readonly string[];
  storage: readonly string[];
  steps: boolean;
  stepPaths?: RegExp | undefined;
  sendPaths?: RegExp | undefined;
}

/** Storage that anybody can rent. */
const SHARED = /(^|\.)(amazonaws\.com|googleapis\.com|windows\.net|cloudfront\.net)$/;

/**
 * Where a vendor's forms send to while they are filled in. Only a page that stands on the vendor's own host proves that
 * it is the vendor's; one that merely looks like it may send to the vendor, and to no storage that others use.
 */
export function routesOf(vendor: Vendor | null, urls: readonly string[]): Routes | null {
  if (vendor === null) return null;
  const sendsTo = vendor.sendsTo ?? [];
  const proven = urls.some((url) => URL.canParse(url) && isHostOf(vendor.hosts, new URL(url).hostname));
  const onThisMachine = urls.some((url) => URL.canParse(url) && new URL(url).hostname === '127.0.0.1');
  const hosts = [...vendor.hosts, ...sendsTo.filter((host) => !SHARED.test(host.replace('*.', '')))];
  const storage = sendsTo.filter((host) => SHARED.test(host.replace('*.', '')));
  return {
    hosts: vendor.hosts.length === 0 ? [] : hosts,
    storage: proven ? storage : [],
    steps: proven && vendor.postsSteps === true,
    sendPaths: vendor.sendPaths,
    // The practice board has no host of its own: it is the one that runs here.
    ...(vendor.stepPaths !== undefined && (proven || onThisMachine) && { stepPaths: vendor.stepPaths }),
  };
}

/** Whether a host is one of a vendor's. */
export function isHostOf(patterns: readonly string[], hostname: string): boolean {
  return patterns.some((pattern) => {
    const domain = pattern.replace(/^\*\./, '');
    return hostname === domain || (pattern.startsWith('*.') && hostname.endsWith(`.${domain}`));
  });
}
